//! `/v1/models`.

use serde_json::{Value, json};

use crate::failure::Failure;
use crate::served::Served;

/// All models: the one.
pub fn list(served: &Served) -> Value {
    json!({"object": "list", "data": [model(served)]})
}

/// The model of a name.
pub fn one(served: &Served, name: &str) -> Result<Value, Failure> {
    // Clients write the slash of a repository as %2F.
    if name == served.name || name.replace("%2F", "/").replace("%2f", "/") == served.name {
        return Ok(model(served));
    }
    Err(Failure::unknown_model(name, &served.name))
}

fn model(served: &Served) -> Value {
    json!({
        "id": served.name, "object": "model", "created": served.created, "owned_by": "shadowkv",
        "max_model_len": served.handle.info().max_model_len,
    })
}
