//! Writes compressed twins beside the files of a build, so that the server need not compress them.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Result;
use brotli::enc::BrotliEncoderParams;
use brotli::enc::backward_references::BrotliEncoderMode;

const COMPRESSED: [&str; 7] = ["html", "js", "css", "wasm", "bin", "svg", "json"];

/// Writes `.br` and `.gz` beside every file below `folder` of a kind that compresses well.
///
/// config.json and themes have no twins: operators edit these files after the build, and a twin
/// would then have the old contents.
pub(crate) fn compress(folder: &Path) -> Result<()> {
    let themes = folder.join("themes");
    for file in files(folder)? {
        let extension = file.extension().unwrap_or_default().to_string_lossy();
        let is_edited = file.ends_with("config.json") || file.starts_with(&themes);
        if COMPRESSED.contains(&&*extension) && !is_edited {
            let bytes = fs::read(&file)?;
            fs::write(with_ending(&file, ".br"), brotli(&bytes)?)?;
            fs::write(with_ending(&file, ".gz"), gzip(&bytes)?)?;
        }
    }
    Ok(())
}

/// All files below `folder`, sorted.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = vec![];
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// The bytes after brotli compression. The mode for fonts is the best for wasm, and as good as any
/// other for text.
pub(crate) fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let parameters = BrotliEncoderParams {
        quality: 11,
        lgwin: 24,
        mode: BrotliEncoderMode::BROTLI_MODE_FONT,
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    let mut compressed = vec![];
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters)?;
    Ok(compressed)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut writer = flate2::write::GzEncoder::new(vec![], flate2::Compression::best());
    writer.write_all(bytes)?;
    Ok(writer.finish()?)
}

fn with_ending(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}
