//! Conversations as messages.

use shadowkv_model::Message;

/// A question and its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    /// What the user said.
    pub question: String,
    /// What the model said.
    pub answer: String,
}

/// The messages of a conversation up to a new question. Templates want questions and answers in turn, so a document is
/// part of the first question.
pub fn messages(
    system: Option<&str>,
    document: Option<&str>,
    before: &[Exchange],
    question: &str,
) -> Vec<Message> {
    let message = |role: &str, content: &str| Message {
        role: role.into(),
        content: content.into(),
    };
    let mut messages = Vec::with_capacity(2 * before.len() + 2);
    messages.extend(system.map(|text| message("system", text)));
    let first = messages.len();
    for Exchange { question, answer } in before {
        messages.push(message("user", question));
        messages.push(message("assistant", answer));
    }
    messages.push(message("user", question));
    if let Some(document) = document {
        messages[first].content = format!("{document}\n\n{}", messages[first].content);
    }
    messages
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(messages: &[Message]) -> Vec<(&str, &str)> {
        let mut pairs = Vec::new();
        for message in messages {
            pairs.push((message.role.as_str(), message.content.as_str()));
        }
        pairs
    }

    #[test]
    fn a_document_goes_into_the_first_question() {
        let before = [Exchange {
            question: "who?".into(),
            answer: "me".into(),
        }];
        let all = messages(Some("be short"), Some("text"), &before, "why?");
        let want = [
            ("system", "be short"),
            ("user", "text\n\nwho?"),
            ("assistant", "me"),
            ("user", "why?"),
        ];
        assert_eq!(said(&all), want);
        let one = messages(None, Some("text"), &[], "why?");
        assert_eq!(said(&one), [("user", "text\n\nwhy?")]);
        assert_eq!(said(&messages(None, None, &[], "hi")), [("user", "hi")]);
    }
}
