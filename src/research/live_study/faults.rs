//! Faults that the moderator sets by hand.

use leptos::prelude::*;

use super::LiveStudy;
use crate::gateway::Faults;
use crate::research::studie::Gebeurtenis;

impl LiveStudy {
    /// Sets the faults that apply from now on.
    pub(in crate::research) fn fail(self, faults: Faults) {
        if let Some(app) = &*self.app.read_value() {
            app.gateway.set_faults(faults.clone());
        }
        for naam in changed(&self.faults.get_untracked(), &faults) {
            if let Some(storing) = Gebeurtenis::storing(&naam) {
                self.log(storing);
            }
        }
        self.faults.set(faults);
    }

    /// Ends the session of the persona.
    pub(in crate::research) fn let_session_expire(self) {
        if let Some(app) = &*self.app.read_value() {
            app.session.let_expire();
        }
        self.is_open.set(false);
        Gebeurtenis::storing("sessie.verlopen").into_iter().for_each(|it| self.log(it));
    }

    /// Shows the warning that the session is about to end.
    pub(in crate::research) fn let_session_end_soon(self) {
        if let Some(app) = &*self.app.read_value() {
            app.session.let_end_soon();
        }
        // The panel closes, because the warning covers it.
        self.is_open.set(false);
        Gebeurtenis::storing("sessie.loopt-af").into_iter().for_each(|it| self.log(it));
    }
}

/// The names of the faults that `after` adds, and of those that it ends.
fn changed(before: &Faults, after: &Faults) -> Vec<String> {
    let mut names = vec![];
    if before.latency != after.latency {
        names.push(if after.latency > 0 { "traag.aan" } else { "traag.uit" }.to_owned());
    }
    let began = after.down.iter().filter(|it| !before.down.contains(it));
    let ended = before.down.iter().filter(|it| !after.down.contains(it));
    names.extend(began.map(|it| format!("{}.aan", it.name())));
    names.extend(ended.map(|it| format!("{}.uit", it.name())));
    names
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gateway::Api;

    #[test]
    fn faults_are_kept_by_name_when_they_begin_and_when_they_end() {
        let before = Faults { latency: 0, down: vec![Api::Zaken] };
        let after = Faults { latency: 3000, down: vec![Api::Documenten] };
        let names = changed(&before, &after);
        assert_eq!(names, ["traag.aan", "documenten.aan", "zaken.uit"]);
        assert!(names.iter().all(|it| Gebeurtenis::storing(it).is_some()));
    }
}
