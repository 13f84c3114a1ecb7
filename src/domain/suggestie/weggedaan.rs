/// The suggestions that a resident dismissed on this device, as numbers that mean nothing elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Weggedaan(Vec<u32>);

/// The largest number of marks that is kept.
const MOST: usize = 400;

impl Weggedaan {
    /// Reads what [`Weggedaan::write`] wrote. What is no number is left out.
    pub fn read(text: &str) -> Self {
        let mut read = Self::default();
        read.add(text.split(' ').filter_map(|it| it.parse().ok()));
        read
    }

    /// Writes the marks: numbers separated by spaces.
    pub fn write(&self) -> String {
        self.0.iter().map(u32::to_string).collect::<Vec<_>>().join(" ")
    }

    /// Adds marks. The oldest go when there are too many.
    pub fn add(&mut self, merken: impl IntoIterator<Item = u32>) {
        for merk in merken {
            if !self.has(merk) {
                self.0.push(merk);
            }
        }
        let too_many = self.0.len().saturating_sub(MOST);
        self.0.drain(..too_many);
    }

    /// Whether this mark is among them.
    pub fn has(&self, merk: u32) -> bool {
        self.0.contains(&merk)
    }
}
