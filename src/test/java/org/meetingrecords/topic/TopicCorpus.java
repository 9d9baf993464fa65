package org.meetingrecords.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.meetingrecords.transcript.Reading;
import org.meetingrecords.transcript.Transcript;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * A corpus of real pages, which is not part of the project, and the shipped rules that
 * are measured on it.
 */
final class TopicCorpus {

	static final Path FOLDER = Path.of(System.getProperty("corpus", "../shared/corpus"));

	private TopicCorpus() {
	}

	static Shipped rules() throws IOException {
		Taxonomy taxonomy = new RuleConfiguration().taxonomy(new ClassPathResource("topics/topics.yml"));
		return new Shipped(taxonomy,
				new StoredRules(taxonomy.topics()
					.stream()
					.collect(Collectors.toMap(TopicDefinition::slug, (topic) -> Rule.of(topic.rule())))));
	}

	// by the page's id
	static Map<Integer, Page> pages() throws IOException {
		Map<Integer, Page> pages = new LinkedHashMap<>();
		for (String line : Files.readAllLines(FOLDER.resolve("gold.jsonl"))) {
			JsonNode gold = JsonMapper.shared().readTree(line);
			int id = gold.get("id").asInt();
			Set<String> topics = gold.get("topics").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
			pages.put(id, new Page(id, topics, utterances(id)));
		}
		return pages;
	}

	private static List<List<String>> utterances(int id) throws IOException {
		return Reading.of(Files.readAllBytes(FOLDER.resolve("text").resolve(id + ".txt")))
			.entries()
			.stream()
			.filter(Transcript.Turn.class::isInstance)
			.map((entry) -> spoken((Transcript.Turn) entry))
			.toList();
	}

	// as the archive does it: a note is no words of the speaker
	private static List<String> spoken(Transcript.Turn turn) {
		return turn.paragraphs()
			.stream()
			.map((paragraph) -> (paragraph.note() != null) ? "" : paragraph.text())
			.toList();
	}

	/**
	 * A page of the corpus.
	 *
	 * @param id its id
	 * @param tags the topics that its editors filed it under
	 * @param utterances the paragraphs of each utterance
	 */
	record Page(int id, Set<String> tags, List<List<String>> utterances) {

	}

	record Shipped(Taxonomy taxonomy, TopicMatcher topicMatcher) {

	}

}
