//! Citizen service numbers (BSN) and their check digit.

/// The BSN with this number in the range that is reserved for tests.
pub(super) fn bsn(number: u64) -> String {
    let mut number = number % 100_000;
    loop {
        let front = format!("999{number:05}");
        let digits = front.bytes().map(|it| u32::from(it - b'0'));
        let sum: u32 = digits.zip((2..=9).rev()).map(|(digit, weight)| digit * weight).sum();
        // The check digit has weight -1 in the sum.
        if sum % 11 < 10 {
            return format!("{front}{}", sum % 11);
        }
        number = (number + 1) % 100_000;
    }
}

/// Whether nine digits can be a BSN or an RSIN.
pub(crate) fn passes_eleven_test(digits: &str) -> bool {
    let values: Vec<i64> = digits.bytes().map(|it| i64::from(it) - 48).collect();
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    let sum: i64 = values.iter().zip(weights).map(|(digit, weight)| digit * weight).sum();
    values.len() == 9 && sum % 11 == 0 && sum != 0
}
