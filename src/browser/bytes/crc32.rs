/// The checksum of a file (CRC-32, ISO 3309), which is computed while its bytes come. It takes half
/// a byte at a time, with a table of 16 values. A larger table would be faster, but would make the
/// app larger.
pub(crate) struct Crc32(u32);

impl Crc32 {
    pub(crate) fn new() -> Self {
        Self(!0)
    }

    /// Goes on with the next bytes.
    pub(crate) fn add(&mut self, bytes: &[u8]) {
        const TABLE: [u32; 16] = table();
        let step = |crc: u32| {
            // Four bits, so the place is within the table.
            let place = (crc & 15) as usize;
            (crc >> 4) ^ TABLE.get(place).copied().unwrap_or_default()
        };
        self.0 = bytes.iter().fold(self.0, |crc, byte| step(step(crc ^ u32::from(*byte))));
    }

    /// The checksum of all bytes so far.
    pub(crate) fn value(&self) -> u32 {
        !self.0
    }
}

#[allow(clippy::indexing_slicing, reason = "counted out when it is compiled")]
const fn table() -> [u32; 16] {
    let mut table = [0; 16];
    let mut nibble = 0;
    while nibble < 16 {
        let mut crc = nibble;
        let mut bit = 0;
        while bit < 4 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
            bit += 1;
        }
        table[nibble as usize] = crc;
        nibble += 1;
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pieces: &[&[u8]]) -> u32 {
        let mut crc = Crc32::new();
        pieces.iter().for_each(|it| crc.add(it));
        crc.value()
    }

    #[test]
    fn the_check_is_the_one_of_the_standard_in_whatever_pieces_the_bytes_come() {
        assert_eq!(of(&[b"123456789"]), 0xcbf4_3926);
        assert_eq!(of(&[b"1234", b"", b"56789"]), 0xcbf4_3926);
        assert_eq!(of(&[]), 0);
    }
}
