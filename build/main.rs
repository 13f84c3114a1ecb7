//! Runs before the app is compiled: for a build with fixture mode it writes down what the sources
//! say of their components, which the gallery shows (`src/research/galerij/source_docs.rs`).

mod source_docs;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use source_docs::table;

/// The folders with components, from the folder of the project on. A change elsewhere, such as in a
/// style sheet, does not run this again.
const FOLDERS: [&str; 3] = ["src/components", "src/pages", "src/scenario"];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=build");
    if env::var_os("CARGO_FEATURE_FIXTURES").is_none() {
        return Ok(());
    }
    let mut files = vec![];
    for folder in FOLDERS {
        println!("cargo:rerun-if-changed={folder}");
        add_sources(Path::new(folder), &mut files)?;
    }
    // The order in which a folder lists its files differs between machines.
    files.sort();
    let mut sources = vec![];
    for file in files {
        let path = file.to_str().ok_or("a path that is not Unicode")?.replace('\\', "/");
        sources.push((path, fs::read_to_string(&file)?));
    }
    let out = PathBuf::from(env::var("OUT_DIR")?).join("source_docs.rs");
    Ok(fs::write(out, table(&sources))?)
}

/// Adds the Rust files in and below a folder. Cargo runs this in the folder of the project.
fn add_sources(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            add_sources(&path, files)?;
        } else if path.extension().is_some_and(|it| it == "rs") {
            files.push(path);
        }
    }
    Ok(())
}
