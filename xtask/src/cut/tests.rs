use wasmparser::{Validator, WasmFeatures};

use super::FEATURES;

/// What boot.js tests a browser with.
fn test_module() -> Vec<u8> {
    let boot = include_str!("../../../public/boot.js");
    let (_, rest) = boot.split_once("const features = [").unwrap();
    let (numbers, _) = rest.split_once(']').unwrap();
    let numbers = numbers.split(',').map(str::trim).filter(|it| !it.is_empty());
    numbers.map(|it| it.parse().unwrap()).collect()
}

/// The feature that an option of wasm-opt switches on. Without it, `--mvp-features` is left.
fn feature(option: &str) -> Option<WasmFeatures> {
    Some(match option {
        "--mvp-features" => return None,
        "--enable-bulk-memory" => WasmFeatures::BULK_MEMORY,
        "--enable-multivalue" => WasmFeatures::MULTI_VALUE,
        "--enable-mutable-globals" => WasmFeatures::MUTABLE_GLOBAL,
        "--enable-nontrapping-float-to-int" => WasmFeatures::SATURATING_FLOAT_TO_INT,
        "--enable-reference-types" => WasmFeatures::REFERENCE_TYPES,
        "--enable-sign-ext" => WasmFeatures::SIGN_EXTENSION,
        other => panic!("boot.js does not test a browser for {other}"),
    })
}

#[test]
fn a_browser_is_tested_for_every_feature_that_the_build_may_use_and_for_no_other() {
    let module = test_module();
    let is_valid = |features| Validator::new_with_features(features).validate_all(&module).is_ok();
    let used: Vec<_> = FEATURES.into_iter().filter_map(feature).collect();
    let all = used.iter().fold(WasmFeatures::MVP, |all, it| all.union(*it));
    assert!(is_valid(all));
    for feature in used {
        assert!(!is_valid(all.difference(feature)), "not tested: {feature:?}");
    }
}
