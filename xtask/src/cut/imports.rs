//! Makes of imports of the same thing one import. wasm-merge keeps those of each file that it
//! merges, and browsers know no two memories.

use std::collections::HashMap;
use std::convert::Infallible;

use anyhow::{Result, anyhow, bail};
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{ImportSection, Module};
use wasmparser::{Import, ImportSectionReader, Parser, Payload, TypeRef};

/// The wasm with each import once. It must import no functions; parts find those in a table.
pub(super) fn once(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut imports = vec![];
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::ImportSection(section) = payload? {
            imports = section.into_imports().collect::<Result<Vec<_>, _>>()?;
        }
    }
    let mut once = Once::default();
    for import in &imports {
        let numbers = match import.ty {
            TypeRef::Table(_) => &mut once.tables,
            TypeRef::Memory(_) => &mut once.memories,
            TypeRef::Global(_) => &mut once.globals,
            _ => bail!("a part imports {}", import.name),
        };
        numbers.add(import);
    }
    let mut module = Module::new();
    once.parse_core_module(&mut module, Parser::new(0), wasm)
        .map_err(|error| anyhow!("each import once: {error}"))?;
    Ok(module.finish())
}

/// The new numbers of the things of one kind.
#[derive(Default)]
struct Numbers {
    /// Those that are imported.
    imported: Vec<u32>,
    known: HashMap<(String, String), u32>,
}

impl Numbers {
    fn add(&mut self, import: &Import<'_>) {
        let next = u32::try_from(self.known.len()).unwrap_or(u32::MAX);
        let name = (import.module.to_owned(), import.name.to_owned());
        self.imported.push(*self.known.entry(name).or_insert(next));
    }

    fn of(&self, number: u32) -> u32 {
        let imported = self.imported.get(number as usize).copied();
        // What the wasm has of its own comes after what it imports.
        let removed = u32::try_from(self.imported.len() - self.known.len()).unwrap_or_default();
        imported.unwrap_or(number.saturating_sub(removed))
    }
}

#[derive(Default)]
struct Once {
    tables: Numbers,
    memories: Numbers,
    globals: Numbers,
}

impl Reencode for Once {
    type Error = Infallible;

    fn table_index(&mut self, number: u32) -> Result<u32, Error> {
        Ok(self.tables.of(number))
    }

    fn memory_index(&mut self, number: u32) -> Result<u32, Error> {
        Ok(self.memories.of(number))
    }

    fn global_index(&mut self, number: u32) -> Result<u32, Error> {
        Ok(self.globals.of(number))
    }

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: ImportSectionReader<'_>,
    ) -> Result<(), Error> {
        let mut seen = vec![];
        for import in section.into_imports() {
            let import = import?;
            if !seen.contains(&(import.module, import.name)) {
                seen.push((import.module, import.name));
                self.parse_import(imports, import)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{
        CodeSection, EntityType, Function, FunctionSection, GlobalType, MemArg, MemArgTarget,
        MemoryType, TypeSection, ValType,
    };
    use wasmparser::Validator;

    use super::*;

    #[test]
    fn two_imports_of_a_memory_and_a_global_become_one() {
        let memory = MemoryType {
            minimum: 1,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        };
        let global = GlobalType { val_type: ValType::I32, mutable: true, shared: false };
        let (mut types, mut imports) = (TypeSection::new(), ImportSection::new());
        types.ty().function([], [ValType::I32]);
        for _ in 0..2 {
            imports.import("app", "memory", EntityType::Memory(memory));
            imports.import("app", "stack", EntityType::Global(global));
        }
        let (mut functions, mut code) = (FunctionSection::new(), CodeSection::new());
        functions.function(0);
        let mut body = Function::new([]);
        let second =
            MemArg { offset: 0, align: 2, target: MemArgTarget::Memory(1), ordering: None };
        body.instructions().global_get(1).i32_load(second).end();
        code.function(&body);
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&code);
        let once = once(&module.finish()).unwrap();
        Validator::new().validate_all(&once).unwrap();
        let count = Parser::new(0).parse_all(&once).map(|it| match it.unwrap() {
            Payload::ImportSection(section) => section.into_imports().count(),
            _ => 0,
        });
        assert_eq!(count.sum::<usize>(), 2);
    }
}
