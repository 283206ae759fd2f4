//! Shapes of published models by name, for planning and benches without their files.

use crate::{Architecture, Family, Rope, RopeScaling};

/// One line of the table.
struct Shape {
    name: &'static str,
    layers: usize,
    hidden: usize,
    /// Query heads, KV heads, elements of a head.
    heads: (usize, usize, usize),
    intermediate: usize,
    vocabulary: usize,
    context: usize,
    theta: f64,
    /// Elements of a head that turn.
    rotary: usize,
    tied: bool,
    /// Whether query, key and value projections have biases.
    biases: bool,
}

const SHAPES: [Shape; 7] = [
    Shape {
        name: "llama-3.1-8b",
        layers: 32,
        hidden: 4096,
        heads: (32, 8, 128),
        intermediate: 14_336,
        vocabulary: 128_256,
        context: 131_072,
        theta: 500_000.0,
        rotary: 128,
        tied: false,
        biases: false,
    },
    Shape {
        name: "llama-3-8b-1m",
        layers: 32,
        hidden: 4096,
        heads: (32, 8, 128),
        intermediate: 14_336,
        vocabulary: 128_256,
        context: 1_048_576,
        theta: 2_804_339_835.0,
        rotary: 128,
        tied: false,
        biases: false,
    },
    Shape {
        name: "yi-9b-200k",
        layers: 48,
        hidden: 4096,
        heads: (32, 4, 128),
        intermediate: 11_008,
        vocabulary: 64_000,
        context: 262_144,
        theta: 10_000_000.0,
        rotary: 128,
        tied: false,
        biases: false,
    },
    Shape {
        name: "glm-4-9b-1m",
        layers: 40,
        hidden: 4096,
        heads: (32, 4, 128),
        intermediate: 13_696,
        vocabulary: 151_552,
        context: 1_048_576,
        theta: 100_000_000.0,
        rotary: 64,
        tied: false,
        biases: true,
    },
    Shape {
        name: "qwen2-7b-128k",
        layers: 28,
        hidden: 3584,
        heads: (28, 4, 128),
        intermediate: 18_944,
        vocabulary: 152_064,
        context: 131_072,
        theta: 1_000_000.0,
        rotary: 128,
        tied: false,
        biases: true,
    },
    Shape {
        name: "phi-3-mini-128k",
        layers: 32,
        hidden: 3072,
        heads: (32, 32, 96),
        intermediate: 8192,
        vocabulary: 32_064,
        context: 131_072,
        theta: 10_000.0,
        rotary: 96,
        tied: false,
        biases: false,
    },
    Shape {
        name: "smollm2-135m",
        layers: 30,
        hidden: 576,
        heads: (9, 3, 64),
        intermediate: 1536,
        vocabulary: 49_152,
        context: 8192,
        theta: 100_000.0,
        rotary: 64,
        tied: true,
        biases: false,
    },
];

impl Architecture {
    /// Names that [`Architecture::published`] knows.
    pub fn published_names() -> impl Iterator<Item = &'static str> {
        SHAPES.iter().map(|shape| shape.name)
    }

    /// The shape of a published model.
    ///
    /// Sizes are the model's own, biases of query, key and value projections included. What changes no amount of work is that of the
    /// Llama family: rotation of neighbouring elements (GLM-4) and scaled frequencies (Llama 3.1, Qwen2, Phi-3) are left out.
    pub fn published(name: &str) -> Option<Self> {
        let shape = SHAPES.iter().find(|shape| shape.name == name)?;
        let (num_heads, num_kv_heads, head_dim) = shape.heads;
        Some(Self {
            family: Family::Llama,
            vocab_size: shape.vocabulary,
            hidden_size: shape.hidden,
            intermediate_size: shape.intermediate,
            num_layers: shape.layers,
            num_heads,
            num_kv_heads,
            head_dim,
            max_position_embeddings: shape.context,
            context_beyond_window: None,
            norm_eps: 1e-5,
            rope: Rope {
                theta: shape.theta,
                rotary_dim: shape.rotary,
                scaling: RopeScaling::None,
            },
            tied_embeddings: shape.tied,
            qkv_bias: shape.biases,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_those_of_the_published_weights() {
        for (name, published) in [
            ("llama-3.1-8b", 8_030_261_248),
            ("llama-3-8b-1m", 8_030_261_248),
            ("yi-9b-200k", 8_829_407_232),
            ("glm-4-9b-1m", 9_483_857_920),
            ("qwen2-7b-128k", 7_615_616_512),
            ("phi-3-mini-128k", 3_821_079_552),
            ("smollm2-135m", 134_515_008),
        ] {
            let shape = Architecture::published(name).unwrap();
            assert_eq!(shape.parameters(), published, "{name}");
        }
        assert_eq!(Architecture::published_names().count(), SHAPES.len());
        assert!(Architecture::published("llama-4").is_none());
    }
}
