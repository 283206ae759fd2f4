//! PNG files of 8-bit RGB. The png crate would do, but its features rebuild half of the dependencies for a screenful of code.

/// A whole file with `pixels`, three bytes each, in rows of `width`.
pub fn encode(width: u32, height: u32, pixels: &[u8]) -> Vec<u8> {
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut header = Vec::new();
    header.extend(width.to_be_bytes());
    header.extend(height.to_be_bytes());
    // Eight bits, true colour, the only compression and filters, not interlaced.
    header.extend([8, 2, 0, 0, 0]);
    chunk(&mut file, b"IHDR", &header);
    let stride = width as usize * 3;
    let mut rows = Vec::with_capacity(pixels.len() + height as usize);
    let mut above: &[u8] = &vec![0; stride];
    for row in pixels.chunks_exact(stride) {
        // The filter "up": differences to the row above, which in a chart are mostly 0.
        rows.push(2);
        rows.extend(
            row.iter()
                .zip(above)
                .map(|(x, above)| x.wrapping_sub(*above)),
        );
        above = row;
    }
    chunk(&mut file, b"IDAT", &fdeflate::compress_to_vec(&rows));
    chunk(&mut file, b"IEND", &[]);
    file
}

fn chunk(file: &mut Vec<u8>, kind: &[u8; 4], data: &[u8]) {
    file.extend((data.len() as u32).to_be_bytes());
    let checked = file.len();
    file.extend(kind);
    file.extend(data);
    let sum = crc32fast::hash(&file[checked..]);
    file.extend(sum.to_be_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_holds_its_pixels_under_checksums() {
        let pixels = [255, 0, 0, 0, 255, 0, 0, 0, 255, 9, 8, 7];
        let file = encode(2, 2, &pixels);
        assert_eq!(&file[..8], b"\x89PNG\r\n\x1a\n");
        let mut rest = &file[8..];
        let mut data = Vec::new();
        while !rest.is_empty() {
            let length = u32::from_be_bytes(rest[..4].try_into().unwrap()) as usize;
            let (body, after) = rest[4..].split_at(4 + length);
            let sum = u32::from_be_bytes(after[..4].try_into().unwrap());
            assert_eq!(crc32fast::hash(body), sum);
            if &body[..4] == b"IDAT" {
                data = fdeflate::decompress_to_vec(&body[4..]).unwrap();
            }
            rest = &after[4..];
        }
        assert_eq!(data, [2, 255, 0, 0, 0, 255, 0, 2, 1, 0, 255, 9, 9, 7]);
    }
}
