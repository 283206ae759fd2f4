//! Tasks of many facts: right answers score 1, parts of them less, and prompts hold what is asked.

use shadowkv_eval::Error;
use shadowkv_eval::context::Task;
use shadowkv_eval::length::Words;
use shadowkv_eval::ruler::Sources;

#[test]
fn right_answers_score_one_and_halves_less() {
    let sources = Sources::built_in();
    for task in Task::ALL {
        for length in [1200, 4000] {
            let samples = task.generate(&sources, &Words, length, 2, 5).unwrap();
            for sample in &samples {
                let name = task.name();
                assert!(sample.length <= length, "{name}: {}", sample.length);
                assert!(sample.length > length * 9 / 10, "{name}: {}", sample.length);
                let right = sample.outputs.join("\n");
                assert_eq!(sample.score(&right), 1.0, "{name}");
                assert_eq!(sample.score("I do not know."), 0.0, "{name}");
                if task != Task::KeyValue {
                    // Cut in the middle, as by the limit of tokens.
                    let half = sample.score(&right[..right.len() / 2]);
                    assert!((0.2..0.7).contains(&half), "{name}: {half}");
                }
            }
            assert_ne!(samples[0].input, samples[1].input);
            assert_eq!(
                samples[..1],
                task.generate(&sources, &Words, length, 1, 5).unwrap()[..]
            );
        }
        let error = task.generate(&sources, &Words, 30, 1, 5).unwrap_err();
        assert!(matches!(error, Error::TooShort { .. }), "{error}");
    }
}

#[test]
fn prompts_hold_every_fact_and_no_answer_as_a_whole() {
    let sources = Sources::built_in();
    let sample = |task: Task| {
        task.generate(&sources, &Words, 3000, 1, 9)
            .unwrap()
            .remove(0)
    };

    let guests = sample(Task::Text2Json);
    let records: Vec<serde_json::Value> = serde_json::from_str(&guests.outputs[0]).unwrap();
    assert_eq!(records.len(), 12);
    for record in &records {
        let [name, room, nights, meal] =
            ["name", "room", "nights", "meal"].map(|key| record[key].as_str().unwrap());
        let fact = format!(
            "The guest {name} stayed in room {room} for {nights} nights and ordered {meal}."
        );
        assert_eq!(guests.input.matches(&fact).count(), 1, "{fact}");
    }

    let keys = sample(Task::KeyValue);
    let value = &keys.outputs[0];
    assert_eq!(keys.input.matches(value.as_str()).count(), 1);
    let key = keys.answer_prefix.split('"').nth(1).unwrap();
    assert!(keys.input.contains(&format!("\"{key}\": \"{value}\"")));
    let alike = keys.input.matches(&key[..key.len() - 6]).count();
    assert!(alike > 100, "{alike} keys look alike");

    let table = sample(Task::HtmlToTsv);
    let rows: Vec<&str> = table.outputs[0].lines().collect();
    assert_eq!((rows[0], rows.len()), ("name\tprice\tstock", 13));
    let mut from = 0;
    for row in &rows[1..] {
        let name = row.split('\t').next().unwrap();
        let at = table.input[from..]
            .find(&format!("\">{name}</a>"))
            .expect("rows are in the page's order");
        from += at;
    }

    let stops = sample(Task::Order);
    let mut from = 0;
    for stop in &stops.outputs {
        let told = format!("the inn called The {stop}.");
        from += stops.input[from..]
            .find(&told)
            .expect("stops are in the order of the journey");
    }

    let needles = sample(Task::MultiNeedle);
    assert_eq!(needles.outputs.len(), 16);
    for line in &needles.outputs {
        let (key, value) = line.split_once(": ").unwrap();
        assert!(
            needles
                .input
                .contains(&format!("The code of the {key} is {value}."))
        );
    }
}

#[test]
fn unknown_tasks_are_told_with_the_known_ones() {
    let error = Task::named("json").unwrap_err().to_string();
    assert!(
        error.contains("\"json\"") && error.contains("text2json, key_value"),
        "{error}"
    );
}
