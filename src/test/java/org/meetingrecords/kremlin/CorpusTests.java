package org.meetingrecords.kremlin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meetingrecords.transcript.Reading;
import org.meetingrecords.transcript.Space;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.transcript.UnreadableTranscriptException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Measures the readers on a corpus of real pages, which is not part of the project.
 */
class CorpusTests {

	private static final Path CORPUS = Path.of("../shared/corpus");

	@ParameterizedTest
	@CsvSource({ "text, .txt", "html, .html" })
	void almostEveryPageIsReadAsItsMarkupTells(String folder, String suffix) throws IOException {
		assumeThat(CORPUS).as("a corpus of pages beside the project").exists();
		Score score = new Score();
		for (String line : Files.readAllLines(CORPUS.resolve("gold.jsonl"))) {
			JsonNode gold = JsonMapper.shared().readTree(line);
			Path page = CORPUS.resolve(folder).resolve(gold.get("id").asString() + suffix);
			if (Files.exists(page)) {
				score.add(gold, Reading.of(Files.readAllBytes(page)));
			}
		}

		assertThat(score.share(score.facts)).as("facts").isGreaterThanOrEqualTo(0.995);
		assertThat(score.share(score.wholeTexts)).as("whole texts").isGreaterThanOrEqualTo(0.995);
		assertThat((double) score.hits / score.found).as("precision of turns").isGreaterThanOrEqualTo(0.998);
		assertThat((double) score.hits / score.wanted).as("recall of turns").isGreaterThanOrEqualTo(0.996);
		assertThat(score.share(score.exactPages)).as("exact pages").isGreaterThanOrEqualTo(0.95);
	}

	@ParameterizedTest
	@CsvSource("news")
	void pageWithoutSpeechHasNoSpeakers(String folder) throws IOException {
		assumeThat(CORPUS).as("a corpus of pages beside the project").exists();
		List<Path> pages;
		try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
			pages = files.toList();
		}

		assertThat(pages).isNotEmpty().allSatisfy((page) -> assertThat(speakers(page)).isEmpty());
	}

	private static List<Transcript.Speaker> speakers(Path page) throws IOException {
		try {
			return Reading.of(Files.readAllBytes(page)).speakers();
		}
		catch (UnreadableTranscriptException ex) {
			return List.of();
		}
	}

	private record Line(String label, String text) {

	}

	private static final class Score {

		private int pages;

		private int facts;

		private int wholeTexts;

		private int exactPages;

		private int hits;

		private int found;

		private int wanted;

		double share(int count) {
			return (double) count / this.pages;
		}

		void add(JsonNode gold, Transcript read) {
			this.pages++;
			this.facts += facts(read).equals(facts(gold)) ? 1 : 0;
			List<Line> ours = lines(read);
			List<Line> theirs = lines(gold);
			this.exactPages += ours.equals(theirs) ? 1 : 0;
			this.wholeTexts += flat(ours).equals(flat(theirs)) ? 1 : 0;
			Set<Line> oursStarts = starts(ours);
			Set<Line> theirStarts = starts(theirs);
			this.found += oursStarts.size();
			this.wanted += theirStarts.size();
			oursStarts.retainAll(theirStarts);
			this.hits += oursStarts.size();
		}

		private static List<Object> facts(Transcript read) {
			Transcript.Occasion occasion = read.occasion();
			String time = (occasion.heldAt() != null) ? occasion.heldAt().toLocalTime().toString() : "";
			return List.of(Space.squash(occasion.title()), Objects.requireNonNullElse(occasion.summary(), ""),
					occasion.date().toString(), time, Objects.requireNonNullElse(occasion.place(), ""),
					read.filing().sections(), read.filing().regions(), read.filing().topics(),
					read.filing().people().stream().map(Transcript.ListedPerson::listedName).toList(),
					read.captions().stream().findFirst().orElse(""));
		}

		private static List<Object> facts(JsonNode gold) {
			return List.of(text(gold, "title"), text(gold, "summary"), text(gold, "date"), text(gold, "time"),
					text(gold, "place"), texts(gold, "sections"), texts(gold, "geography"), texts(gold, "topics"),
					texts(gold, "persons"), texts(gold, "captions").stream().findFirst().orElse(""));
		}

		private static List<Line> lines(Transcript read) {
			List<Line> lines = new ArrayList<>();
			for (Transcript.Entry entry : read.entries()) {
				if (entry instanceof Transcript.Turn turn) {
					String label = turn.label();
					for (Transcript.Paragraph paragraph : turn.paragraphs()) {
						lines.add(new Line(label, Space.squash(paragraph.text())));
						label = "";
					}
				}
				else {
					lines.add(new Line("", Space.squash(((Transcript.Note) entry).text())));
				}
			}
			return lines;
		}

		private static List<Line> lines(JsonNode gold) {
			return gold.get("paragraphs")
				.valueStream()
				.map((paragraph) -> new Line(text(paragraph, "speaker"), text(paragraph, "text")))
				.toList();
		}

		private static Set<Line> starts(List<Line> lines) {
			Set<Line> starts = new HashSet<>();
			lines.stream()
				.filter((line) -> !line.label().isEmpty())
				.forEach((line) -> starts
					.add(new Line(line.label(), line.text().substring(0, Math.min(60, line.text().length())))));
			return starts;
		}

		private static String flat(List<Line> lines) {
			StringBuilder flat = new StringBuilder();
			lines.forEach((line) -> flat.append(line.label().isEmpty() ? "" : line.label() + ": ")
				.append(line.text())
				.append(' '));
			return Space.squash(flat.toString());
		}

		private static String text(JsonNode node, String field) {
			return node.hasNonNull(field) ? Space.squash(node.get(field).asString()) : "";
		}

		private static List<String> texts(JsonNode node, String field) {
			return node.get(field).valueStream().map(JsonNode::asString).map(Space::squash).toList();
		}

	}

}
