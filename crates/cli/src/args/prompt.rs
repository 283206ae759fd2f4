//! Flags that make the prompt.

use std::path::PathBuf;

use clap::Args;

/// Where the prompt comes from and how it is written for the model.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Prompt")]
pub struct PromptArgs {
    /// The prompt; without it and --prompt-file the prompt is read from stdin
    #[arg(short, long, value_name = "TEXT", conflicts_with = "prompt_file")]
    pub prompt: Option<String>,
    /// A UTF-8 text file with the prompt; - is stdin
    #[arg(short = 'f', long, value_name = "PATH")]
    pub prompt_file: Option<PathBuf>,
    /// A question put after the prompt, behind an empty line
    #[arg(long, value_name = "TEXT")]
    pub question: Option<String>,
    /// Send the prompt as a user's message through the model's chat template [default: where the model has one]
    #[arg(long, conflicts_with_all = ["no_chat", "raw"])]
    pub chat: bool,
    /// Send the prompt without a template, behind what the tokenizer puts before a text; special tokens that it spells stay text
    #[arg(long, conflicts_with = "raw")]
    pub no_chat: bool,
    /// Send the prompt exactly as it is: no template, no tokens before it, line ends kept, special tokens that it spells parsed
    #[arg(long)]
    pub raw: bool,
    /// A system message for the chat template
    #[arg(long, value_name = "TEXT", conflicts_with_all = ["no_chat", "raw"])]
    pub system: Option<String>,
}

/// What special tokens in a text become.
#[derive(Debug, Clone, Copy, Args)]
#[command(next_help_heading = "Prompt")]
pub struct SpecialArgs {
    /// Turn special tokens that prompts, documents and messages spell (such as <|im_start|>) into those tokens, which can open and end
    /// turns [default: they stay text]
    #[arg(long)]
    pub parse_special: bool,
}
