//! Weights by role: which rows of which tensor, checked once at opening, converted to `f32` on every read.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::path::Path;

use crate::brief::brief;
use crate::families::{Location, Naming, RowOrder, candidates, is_known_extra};
use crate::tensor::Tensor;
use crate::{Architecture, Dtype, Error, WeightRole};

/// Names shown in one message or warning.
const NAMES_SHOWN: usize = 5;

/// The weights of an open model. Reading takes `&self` and needs no lock, so several threads may read at once.
#[derive(Debug)]
pub struct Weights {
    layers: usize,
    tensors: Vec<Tensor>,
    places: HashMap<WeightRole, Place>,
    /// Names of tensors that no weight needs, without those that are known to be harmless.
    ignored: Vec<String>,
}

/// A role's rows.
#[derive(Debug)]
struct Place {
    tensor: usize,
    first_row: usize,
    order: RowOrder,
    shape: Vec<usize>,
}

impl Weights {
    /// Finds every role's tensor and checks shapes and storage types; nothing is read yet.
    pub(crate) fn new(
        path: &Path,
        architecture: &Architecture,
        naming: Naming,
        tensors: Vec<Tensor>,
    ) -> Result<Self, Error> {
        let by_name: HashMap<&str, usize> = tensors
            .iter()
            .enumerate()
            .map(|(i, t)| (t.name.as_str(), i))
            .collect();
        let mut places = HashMap::new();
        let mut used = HashSet::new();
        let (mut missing, mut needed) = (Vec::new(), 0);
        for role in architecture.roles() {
            let options = candidates(architecture, naming, role);
            let (Some(first), Some(shape)) = (options.first(), architecture.shape(role)) else {
                continue;
            };
            needed += 1;
            let found = |location: &Location| by_name.get(location.name.as_str()).copied();
            let mut there = options.iter().filter_map(|l| Some((l, found(l)?)));
            let Some((location, index)) = there.next() else {
                missing.push(first.name.clone());
                continue;
            };
            check_tensor(&tensors[index], location)?;
            used.insert(index);
            places.insert(
                role,
                Place {
                    tensor: index,
                    first_row: location.first_row,
                    order: location.order,
                    shape,
                },
            );
        }
        if !missing.is_empty() {
            let mut names = first_names(&missing);
            let output = candidates(architecture, naming, WeightRole::LmHead);
            if missing.len() == 1 && output.first().is_some_and(|l| l.name == missing[0]) {
                names.push_str(" (where the output is the embedding, the configuration says `tie_word_embeddings`: true)");
            }
            return Err(Error::MissingTensors {
                path: path.to_owned(),
                count: missing.len(),
                needed,
                names,
            });
        }
        let ignored: Vec<String> = tensors
            .iter()
            .enumerate()
            .filter(|(i, t)| !used.contains(i) && !is_known_extra(naming, &t.name))
            .map(|(_, t)| t.name.clone())
            .collect();
        let in_layer = |name: &&String| is_in_layer(name, architecture.num_layers);
        if let Some(name) = ignored.iter().find(in_layer) {
            return Err(Error::UnreadWeight {
                path: path.to_owned(),
                name: name.clone(),
            });
        }
        Ok(Self {
            layers: architecture.num_layers,
            tensors,
            places,
            ignored,
        })
    }

    pub(crate) fn ignored(&self) -> &[String] {
        &self.ignored
    }

    /// Says in the log which tensors are left out.
    pub(crate) fn warn_of_ignored(&self, path: &Path) {
        if !self.ignored.is_empty() {
            tracing::warn!(
                "{}: {} tensors are not part of the architecture and are ignored: {}",
                path.display(),
                self.ignored.len(),
                first_names(&self.ignored)
            );
        }
    }

    /// Shape of a weight: `[out, in]`, rows of Hugging Face's order, or `[n]`.
    ///
    /// # Errors
    /// [`Error::NoSuchWeight`] for a layer that does not exist.
    pub fn shape(&self, role: WeightRole) -> Result<Vec<usize>, Error> {
        Ok(self.place(role)?.shape.clone())
    }

    /// How a weight is stored.
    ///
    /// # Errors
    /// [`Error::NoSuchWeight`] for a layer that does not exist.
    pub fn dtype(&self, role: WeightRole) -> Result<Dtype, Error> {
        Ok(self.tensors[self.place(role)?.tensor].dtype)
    }

    /// Bytes that the weights take in their files, each tensor counted once.
    pub fn stored_bytes(&self) -> u64 {
        let used: HashSet<usize> = self.places.values().map(|p| p.tensor).collect();
        used.into_iter().map(|i| self.tensors[i].bytes).sum()
    }

    /// Reads a whole weight as `f32` into a slice of exactly its length.
    ///
    /// # Errors
    /// [`Error::NoSuchWeight`], [`Error::WrongLength`] for a slice that does not fit, [`Error::Io`] where the file cannot be read.
    pub fn read_f32(&self, role: WeightRole, out: &mut [f32]) -> Result<(), Error> {
        let rows = self.place(role)?.rows();
        self.read_rows_f32(role, 0..rows, out)
    }

    /// Reads consecutive rows of a weight as `f32`; a vector is one row.
    ///
    /// # Errors
    /// As [`Weights::read_f32`], and for rows that the weight does not have.
    pub fn read_rows_f32(
        &self,
        role: WeightRole,
        rows: Range<usize>,
        out: &mut [f32],
    ) -> Result<(), Error> {
        let place = self.place(role)?;
        if rows.start > rows.end || rows.end > place.rows() {
            return Err(Error::WrongLength {
                role,
                what: "the end of the row range",
                actual: rows.end,
                expected: place.rows(),
            });
        }
        let columns = place.columns();
        if out.len() != rows.len() * columns {
            return Err(Error::WrongLength {
                role,
                what: "the slice's length",
                actual: out.len(),
                expected: rows.len() * columns,
            });
        }
        let tensor = &self.tensors[place.tensor];
        // A vector's elements are arranged as the rows of a matrix are.
        let row_elements = if place.shape.len() == 1 { 1 } else { columns };
        let first = place.first_row * row_elements;
        match place.order {
            RowOrder::Plain => tensor.read(first + rows.start * row_elements, out),
            order @ RowOrder::PairsAdjacent { .. } if place.shape.len() == 1 => {
                let mut stored = vec![0.0; out.len()];
                tensor.read(first, &mut stored)?;
                for (i, value) in out.iter_mut().enumerate() {
                    *value = stored[order.stored_row(i)];
                }
                Ok(())
            }
            order @ RowOrder::PairsAdjacent { .. } => {
                for (row, out) in rows.zip(out.chunks_mut(columns)) {
                    tensor.read(first + order.stored_row(row) * columns, out)?;
                }
                Ok(())
            }
        }
    }

    fn place(&self, role: WeightRole) -> Result<&Place, Error> {
        self.places.get(&role).ok_or(Error::NoSuchWeight {
            role,
            layers: self.layers,
        })
    }
}

impl Place {
    fn rows(&self) -> usize {
        if self.shape.len() == 1 {
            1
        } else {
            self.shape[0]
        }
    }

    fn columns(&self) -> usize {
        self.shape.last().copied().unwrap_or(1)
    }
}

fn check_tensor(tensor: &Tensor, location: &Location) -> Result<(), Error> {
    let path = tensor.file.path().to_owned();
    if tensor.shape != location.tensor_shape {
        let (actual, expected) = (tensor.shape.clone(), location.tensor_shape.clone());
        return Err(Error::WrongShape {
            path,
            tensor: tensor.name.clone(),
            actual,
            expected,
        });
    }
    if !tensor.dtype.is_supported() {
        let (dtype, supported) = (tensor.dtype.to_string(), Dtype::supported());
        return Err(Error::UnknownDtype {
            path,
            tensor: tensor.name.clone(),
            dtype,
            supported,
        });
    }
    Ok(())
}

/// The first few names and how many more there are.
pub(crate) fn first_names(names: &[String]) -> String {
    let mut shown = names
        .iter()
        .take(NAMES_SHOWN)
        .map(|n| format!("`{}`", brief(n)))
        .collect::<Vec<_>>()
        .join(", ");
    if names.len() > NAMES_SHOWN {
        shown.push_str(&format!(" and {} more", names.len() - NAMES_SHOWN));
    }
    shown
}

/// Whether a tensor is part of one of the first `layers` layers, as its name has it; those of other parts of a file are not.
fn is_in_layer(name: &str, layers: usize) -> bool {
    let places = ["blk.", "model.layers.", "transformer.encoder.layers."];
    let rest = places.iter().find_map(|place| name.strip_prefix(place));
    let layer = rest.and_then(|rest| rest.split('.').next()?.parse::<usize>().ok());
    layer.is_some_and(|layer| layer < layers)
}
