/// Puts `items` in the order of their keys; items with equal keys keep their own order.
///
/// Meant for lists of at most a few hundred items, such as the documents of one zaak. This is an
/// insertion sort, so its time grows with the square of the number of items. It takes much less
/// code than a copy of the standard library's sort for each type.
pub fn in_order<T, K: Ord>(items: Vec<T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let mut ordered = Vec::with_capacity(items.len());
    for item in items {
        let place = ordered.partition_point(|it| key(it) <= key(&item));
        ordered.insert(place, item);
    }
    ordered
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_order_is_that_of_a_stable_sort(items: Vec<(u8, u8)>) {
            let mut sorted = items.clone();
            sorted.sort_by_key(|it| it.0);
            prop_assert_eq!(in_order(items, |it| it.0), sorted);
        }
    }
}
