//! Puts functions that look alike beside each other, and imports in the order of their names.
//! Compression then finds more of what it has seen just before: the wasm of a first visit is 4 %
//! smaller.

use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};
use std::convert::Infallible;

use anyhow::{Result, anyhow};
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{CodeSection, FunctionSection, ImportSection, Module};
use wasmparser::{
    CodeSectionReader, CustomSectionReader, FunctionSectionReader, Import, ImportSectionReader,
    Parser, Payload, TypeRef,
};

/// The number of bytes in a row that functions have in common, or not.
const RUN: usize = 4;

/// A run in more functions than this says nothing about any of them.
const COMMON: usize = 1_000;

/// The wasm with its functions in another order, and without what only tools read. Numbers of
/// functions are changed along.
pub(super) fn similar_together(wasm: &[u8]) -> Result<Vec<u8>> {
    let (mut imports, mut bodies) = (vec![], vec![]);
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(section) => {
                let all: Vec<_> = section.into_imports().collect::<Result<_, _>>()?;
                imports = all.into_iter().filter(is_function).collect();
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
            _ => {}
        }
    }
    let mut by_name: Vec<usize> = (0..imports.len()).collect();
    by_name.sort_by_key(|it| imports.get(*it).map(place_of));
    let order = order(&bodies);
    let own = order.iter().map(|it| imports.len() + it);
    let mut numbers: Vec<_> = by_name.into_iter().chain(own).zip(0..).collect();
    numbers.sort_unstable();
    let numbers = numbers.into_iter().map(|(_, number)| number).collect();
    let mut module = Module::new();
    Reordered { order, numbers }
        .parse_core_module(&mut module, Parser::new(0), wasm)
        .map_err(|error| anyhow!("functions in another order: {error}"))?;
    Ok(module.finish())
}

fn is_function(import: &Import<'_>) -> bool {
    matches!(import.ty, TypeRef::Func(_))
}

/// Where an import stands among the others: functions last, in the order of their names. The names
/// have numbers, of which the longer is the higher one.
fn place_of<'a>(import: &Import<'a>) -> Option<(usize, &'a str)> {
    is_function(import).then_some((import.name.len(), import.name))
}

/// The numbers of functions in an order in which each is followed by the one that looks most like it.
fn order(bodies: &[&[u8]]) -> Vec<usize> {
    let runs: Vec<HashSet<&[u8]>> = bodies.iter().map(|it| it.windows(RUN).collect()).collect();
    let mut having: HashMap<&[u8], Vec<usize>> = HashMap::new();
    for (function, runs) in runs.iter().enumerate() {
        for run in runs {
            having.entry(run).or_default().push(function);
        }
    }
    having.retain(|_, functions| (2..=COMMON).contains(&functions.len()));

    // Long functions share runs with everything.
    let weights: Vec<f64> = runs.iter().map(|it| (it.len() as f64 + 1.0).powf(-0.85)).collect();
    let mut left: Vec<usize> = (0..bodies.len()).collect();
    let mut order: Vec<usize> = vec![];
    while !left.is_empty() {
        let last = order.last().and_then(|it| runs.get(*it));
        let mut shared = vec![0.0; bodies.len()];
        for function in last.into_iter().flatten().filter_map(|run| having.get(run)).flatten() {
            if let Some(it) = shared.get_mut(*function) {
                *it += 1.0;
            }
        }
        let likeness: Vec<f64> =
            shared.iter().zip(&weights).map(|(it, weight)| it * weight).collect();
        let compare = |one: &usize, other: &usize| {
            likeness.get(*one).partial_cmp(&likeness.get(*other)).unwrap_or(Ordering::Equal)
        };
        // Of equals, the first.
        let Some(next) = left.iter().copied().rev().max_by(compare) else { break };
        left.retain(|it| *it != next);
        order.push(next);
    }
    order
}

struct Reordered {
    /// The functions of the wasm itself, in their new order.
    order: Vec<usize>,
    /// The new number of each function, imported ones first.
    numbers: Vec<u32>,
}

impl Reordered {
    /// Puts what the wasm has for each of its own functions in the new order.
    fn sorted<T: Clone>(&self, all: &[T]) -> Vec<T> {
        self.order.iter().filter_map(|it| all.get(*it).cloned()).collect()
    }
}

impl Reencode for Reordered {
    type Error = Infallible;

    fn function_index(&mut self, number: u32) -> Result<u32, Error> {
        Ok(self.numbers.get(number as usize).copied().unwrap_or(number))
    }

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: ImportSectionReader<'_>,
    ) -> Result<(), Error> {
        let mut all: Vec<_> = section.into_imports().collect::<Result<_, _>>()?;
        all.sort_by_key(place_of);
        all.into_iter().try_for_each(|it| self.parse_import(imports, it))
    }

    fn parse_custom_section(
        &mut self,
        _: &mut Module,
        _: CustomSectionReader<'_>,
    ) -> Result<(), Error> {
        Ok(())
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), Error> {
        let types: Vec<u32> = section.into_iter().collect::<Result<_, _>>()?;
        for it in self.sorted(&types) {
            functions.function(it);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), Error> {
        let bodies: Vec<_> = section.into_iter().collect::<Result<_, _>>()?;
        for it in self.sorted(&bodies) {
            self.parse_function_body(code, it)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{EntityType, ExportKind, ExportSection, Function, TypeSection, ValType};
    use wasmparser::{Operator, Validator};

    use super::*;

    /// Wasm with functions that return a number after as many steps, each exported under that
    /// number.
    fn wasm(numbers: &[(i32, i32)]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], [ValType::I32]);
        let mut imports = ImportSection::new();
        for name in ["f10", "f2", "f1"] {
            imports.import("./app.js", name, EntityType::Function(0));
        }
        let (mut functions, mut exports) = (FunctionSection::new(), ExportSection::new());
        let mut code = CodeSection::new();
        exports.export("f10", ExportKind::Func, 0);
        for (index, (step, number)) in (3..).zip(numbers) {
            functions.function(0);
            exports.export(&number.to_string(), ExportKind::Func, index);
            let mut body = Function::new([]);
            let mut steps = body.instructions();
            for _ in 0..20 {
                steps.i32_const(*step).drop();
            }
            steps.i32_const(*number).end();
            code.function(&body);
        }
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&exports);
        module.section(&code);
        module.finish()
    }

    /// The exported names with what they are: an import, by its name, or a function that returns a
    /// number. They are in the order of the functions.
    fn exported(wasm: &[u8]) -> Vec<(String, String)> {
        let (mut exports, mut functions) = (vec![], vec![]);
        for payload in Parser::new(0).parse_all(wasm) {
            match payload.unwrap() {
                Payload::ImportSection(section) => {
                    functions.extend(section.into_imports().map(|it| it.unwrap().name.to_owned()));
                }
                Payload::ExportSection(section) => {
                    exports.extend(section.into_iter().map(|it| it.unwrap()));
                }
                Payload::CodeSectionEntry(body) => {
                    let steps = body.get_operators_reader().unwrap().into_iter();
                    let number = |it| match it {
                        Ok(Operator::I32Const { value }) => Some(value.to_string()),
                        _ => None,
                    };
                    functions.extend(steps.filter_map(number).last());
                }
                _ => {}
            }
        }
        exports.sort_by_key(|it| it.index);
        let what = |it: &wasmparser::Export<'_>| functions[it.index as usize].clone();
        exports.iter().map(|it| (it.name.to_owned(), what(it))).collect()
    }

    #[test]
    fn functions_that_look_alike_are_beside_each_other_and_stay_themselves() {
        let before = wasm(&[(1001, 1), (2002, 2), (1001, 3), (2002, 4)]);
        let after = similar_together(&before).unwrap();
        Validator::new().validate_all(&after).unwrap();
        let expected = ["f10", "1", "3", "2", "4"].map(|it| (it.to_owned(), it.to_owned()));
        assert_eq!(exported(&after), expected);
        assert_eq!(after.len(), before.len());
    }
}
