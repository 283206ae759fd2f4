//! What the data sets of version 1 ask, and how answers are scored.
//!
//! The prompts are LongBench's own, to the letter: Copyright (c) 2023 THU-KEG & Zhipu AI, MIT licence.

use crate::metrics::Metric;

/// How the answers of a data set are scored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    QaF1,
    RougeL,
    Classification,
    Retrieval,
    Count,
    CodeSimilarity,
}

/// A data set of version 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dataset {
    /// The official name, which files are named after; those of LongBench-E end in `_e`.
    pub name: &'static str,
    /// The official prompt, with `{context}` and `{question}`.
    pub prompt: &'static str,
    /// Tokens of an answer.
    pub max_new_tokens: usize,
    kind: Kind,
}

impl Dataset {
    /// The data set of a file or a name, with or without `_e`.
    pub fn named(name: &str) -> Option<&'static Self> {
        let name = name.strip_suffix("_e").unwrap_or(name);
        DATASETS.iter().find(|dataset| dataset.name == name)
    }

    /// The prompt of a text and a question.
    pub fn fill(&self, context: &str, question: &str) -> String {
        // In one pass, so that a text which spells a place keeps it.
        let mut prompt = String::with_capacity(self.prompt.len() + context.len() + question.len());
        for (i, part) in self.prompt.split('{').enumerate() {
            let (value, rest) = match part.split_once('}') {
                Some(("context", rest)) => (context, rest),
                Some(("question", rest)) => (question, rest),
                _ => ("", part),
            };
            debug_assert!(i > 0 || value.is_empty());
            prompt.push_str(value);
            prompt.push_str(rest);
        }
        prompt
    }

    /// Whether the prompt is completed as it is, also by models with a chat template: examples, and code.
    pub fn is_plain(&self) -> bool {
        ["trec", "triviaqa", "samsum", "lsht", "lcc", "repobench-p"].contains(&self.name)
    }

    /// The official metric.
    pub fn metric(&self, classes: Vec<String>) -> Metric {
        let metric = match self.kind {
            Kind::QaF1 => Metric::QaF1,
            Kind::RougeL => Metric::RougeL,
            Kind::Classification => Metric::Classification { classes },
            Kind::Retrieval => Metric::Retrieval,
            Kind::Count => Metric::Count,
            Kind::CodeSimilarity => Metric::CodeSimilarity,
        };
        match self.name {
            "trec" | "triviaqa" | "samsum" | "lsht" => Metric::FirstLine(Box::new(metric)),
            _ => metric,
        }
    }
}

/// All data sets.
pub const DATASETS: [Dataset; 18] = [
    Dataset {
        name: "2wikimqa",
        prompt: "Answer the question based on the given passages. Only give me the answer and do not output \
                 any other words.\n\nThe following are given passages.\n{context}\n\nAnswer the question \
                 based on the given passages. Only give me the answer and do not output any other \
                 words.\n\nQuestion: {question}\nAnswer:",
        max_new_tokens: 32,
        kind: Kind::QaF1,
    },
    Dataset {
        name: "gov_report",
        prompt: "You are given a report by a government agency. Write a one-page summary of the \
                 report.\n\nReport:\n{context}\n\nNow, write a one-page summary of the report.\n\nSummary:",
        max_new_tokens: 512,
        kind: Kind::RougeL,
    },
    Dataset {
        name: "hotpotqa",
        prompt: "Answer the question based on the given passages. Only give me the answer and do not output \
                 any other words.\n\nThe following are given passages.\n{context}\n\nAnswer the question \
                 based on the given passages. Only give me the answer and do not output any other \
                 words.\n\nQuestion: {question}\nAnswer:",
        max_new_tokens: 32,
        kind: Kind::QaF1,
    },
    Dataset {
        name: "lcc",
        prompt: "Please complete the code given below. \n{context}Next line of code:",
        max_new_tokens: 64,
        kind: Kind::CodeSimilarity,
    },
    Dataset {
        name: "lsht",
        prompt: "请判断给定新闻的类别，下面是一些例子。\n\n{context}\n{question}",
        max_new_tokens: 64,
        kind: Kind::Classification,
    },
    Dataset {
        name: "multi_news",
        prompt: "You are given several news passages. Write a one-page summary of all news. \
                 \n\nNews:\n{context}\n\nNow, write a one-page summary of all the news.\n\nSummary:",
        max_new_tokens: 512,
        kind: Kind::RougeL,
    },
    Dataset {
        name: "multifieldqa_en",
        prompt: "Read the following text and answer briefly.\n\n{context}\n\nNow, answer the following \
                 question based on the above text, only give me the answer and do not output any other \
                 words.\n\nQuestion: {question}\nAnswer:",
        max_new_tokens: 64,
        kind: Kind::QaF1,
    },
    Dataset {
        name: "musique",
        prompt: "Answer the question based on the given passages. Only give me the answer and do not output \
                 any other words.\n\nThe following are given passages.\n{context}\n\nAnswer the question \
                 based on the given passages. Only give me the answer and do not output any other \
                 words.\n\nQuestion: {question}\nAnswer:",
        max_new_tokens: 32,
        kind: Kind::QaF1,
    },
    Dataset {
        name: "narrativeqa",
        prompt: "You are given a story, which can be either a novel or a movie script, and a question. Answer \
                 the question asconcisely as you can, using a single phrase if possible. Do not provide any \
                 explanation.\n\nStory: {context}\n\nNow, answer the question based on the story asconcisely \
                 as you can, using a single phrase if possible. Do not provide any explanation.\n\nQuestion: \
                 {question}\n\nAnswer:",
        max_new_tokens: 128,
        kind: Kind::QaF1,
    },
    Dataset {
        name: "passage_count",
        prompt: "There are some paragraphs below sourced from Wikipedia. Some of them may be duplicates. \
                 Please carefully read these paragraphs and determine how many unique paragraphs there are \
                 after removing duplicates. In other words, how many non-repeating paragraphs are there in \
                 total?\n\n{context}\n\nPlease enter the final count of unique paragraphs after removing \
                 duplicates. The output format should only contain the number, such as 1, 2, 3, and so \
                 on.\n\nThe final answer is:",
        max_new_tokens: 32,
        kind: Kind::Count,
    },
    Dataset {
        name: "passage_retrieval_en",
        prompt: "Here are 30 paragraphs from Wikipedia, along with an abstract. Please determine which \
                 paragraph the abstract is from.\n\n{context}\n\nThe following is an \
                 abstract.\n\n{question}\n\nPlease enter the number of the paragraph that the abstract is \
                 from. The answer format must be like \"Paragraph 1\", \"Paragraph 2\", etc.\n\nThe answer \
                 is:",
        max_new_tokens: 32,
        kind: Kind::Retrieval,
    },
    Dataset {
        name: "passage_retrieval_zh",
        prompt: "\
                 以下是若干段落文字，以及其中一个段落的摘要。请确定给定的摘要出自哪一段。\
                 \n\n{context}\n\n下面是一个摘要\n\n{question}\n\n请输入摘要所属段落的编号。答案格式必须是\"段落1\"，\"段落2\"等格式\n\n答案是：",
        max_new_tokens: 32,
        kind: Kind::Retrieval,
    },
    Dataset {
        name: "qasper",
        prompt: "You are given a scientific article and a question. Answer the question as concisely as you \
                 can, using a single phrase or sentence if possible. If the question cannot be answered based \
                 on the information in the article, write \"unanswerable\". If the question is a yes/no \
                 question, answer \"yes\", \"no\", or \"unanswerable\". Do not provide any \
                 explanation.\n\nArticle: {context}\n\n Answer the question based on the above article as \
                 concisely as you can, using a single phrase or sentence if possible. If the question cannot \
                 be answered based on the information in the article, write \"unanswerable\". If the question \
                 is a yes/no question, answer \"yes\", \"no\", or \"unanswerable\". Do not provide any \
                 explanation.\n\nQuestion: {question}\n\nAnswer:",
        max_new_tokens: 128,
        kind: Kind::QaF1,
    },
    Dataset {
        name: "qmsum",
        prompt: "You are given a meeting transcript and a query containing a question or instruction. Answer \
                 the query in one or more sentences.\n\nTranscript:\n{context}\n\nNow, answer the query based \
                 on the above meeting transcript in one or more sentences.\n\nQuery: {question}\nAnswer:",
        max_new_tokens: 512,
        kind: Kind::RougeL,
    },
    Dataset {
        name: "repobench-p",
        prompt: "Please complete the code given below. \n{context}{question}Next line of code:",
        max_new_tokens: 64,
        kind: Kind::CodeSimilarity,
    },
    Dataset {
        name: "samsum",
        prompt: "Summarize the dialogue into a few short sentences. The following are some \
                 examples.\n\n{context}\n{question}",
        max_new_tokens: 128,
        kind: Kind::RougeL,
    },
    Dataset {
        name: "trec",
        prompt: "Please determine the type of the question below. Here are some examples of \
                 questions.\n\n{context}\n{question}",
        max_new_tokens: 64,
        kind: Kind::Classification,
    },
    Dataset {
        name: "triviaqa",
        prompt: "Answer the question based on the given passage. Only give me the answer and do not output \
                 any other words. The following are some examples.\n\n{context}\n{question}",
        max_new_tokens: 32,
        kind: Kind::QaF1,
    },
];
