//! Which commands cargo is given, recorded by a fake cargo.

use std::env;

use super::*;
use crate::together::{Step, all};
use crate::tools::{TRUNK, tool::Source};

/// Installs trunk with a fake cargo, and returns the commands that the fake was given, in short. It
/// can compile. `version` is the shell code for `-V`, and `binstall` that for `binstall`.
fn asked(test: &str, version: &str, binstall: &str) -> Vec<String> {
    let folder = env::temp_dir().join(format!("mijnzaken-cargo-{test}-{}", std::process::id()));
    let (cargo, into) = (folder.join("cargo"), folder.join("into"));
    fs::create_dir_all(&into).unwrap();
    let script = format!(
        "#!/bin/sh
        cd '{}'
        echo \"$*\" $CARGO_PROFILE_RELEASE_OPT_LEVEL >> asked
        mkdir -p into/bin into/target
        put() {{ echo '#!/bin/sh' > $1; echo echo trunk $2 >> $1; chmod +x $1; }}
        case \"$*\" in
            *-V) {version} ;;
            binstall*) {binstall} ;;
            *) put into/bin/trunk 0.21.14 ;;
        esac",
        folder.display()
    );
    // Another process writes the script. If this one did, a process that another test starts could
    // keep the file open for a moment, and a program that is open for writing cannot run.
    let write = "printf %s \"$1\" > \"$0\" && chmod +x \"$0\"";
    let written = Command::new("sh").args(["-c", write]).arg(&cargo).arg(script).status();
    assert!(written.unwrap().success());
    let Source::Crates(program) = &TRUNK.source else { panic!("trunk is a program") };
    let step = Step::new("getting trunk".to_owned(), |watch| {
        let cargo = cargo.as_os_str();
        Install { cargo, tool: &TRUNK, program, into: &into, watch }.run()
    });
    all(vec![step]).unwrap();
    assert!(Program::is_version(&program.path_in(&into), TRUNK.version));
    let asked = fs::read_to_string(folder.join("asked")).unwrap();
    let asked = asked.replace(&*folder.to_string_lossy(), "");
    fs::remove_dir_all(&folder).unwrap();
    asked.lines().map(|it| it.trim().to_owned()).collect()
}

const VERSION: &str = "binstall -V";
const BINSTALL: &str = "binstall --no-confirm --disable-strategies quick-install,compile \
    --no-symlinks --force --root /into trunk@=0.21.14";
const COMPILE: &str = "install trunk --version 0.21.14 --locked --force --bin trunk \
    --no-default-features --config profile.release.package.sha2.opt-level=3 \
    --config profile.release.package.seahash.opt-level=3 --root /into 0";

#[test]
fn without_binstall_it_is_compiled_with_few_optimisations() {
    assert_eq!(asked("without", "exit 101", "exit 1"), [VERSION, COMPILE]);
}

#[test]
fn what_is_ready_made_is_not_compiled() {
    let put = "put into/bin/trunk 0.21.14";
    assert_eq!(asked("ready", "echo 1.10.0", put), [VERSION, BINSTALL]);
}

#[test]
fn what_cannot_be_had_or_does_not_run_here_is_compiled() {
    for (test, binstall) in [("closed", "exit 94"), ("broken", "put into/bin/trunk broken")] {
        assert_eq!(asked(test, "echo 1.10.0", binstall), [VERSION, BINSTALL, COMPILE]);
    }
}
