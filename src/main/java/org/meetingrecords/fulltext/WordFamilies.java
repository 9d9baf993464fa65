package org.meetingrecords.fulltext;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;

/**
 * The words that are looked for as one although they have not one stem, as
 * {@code word-families.txt} lists them.
 */
final class WordFamilies {

	private static final String FILE = "/fulltext/word-families.txt";

	private WordFamilies() {
	}

	/**
	 * Return the families, each as its words.
	 * @return the families
	 */
	static List<List<String>> all() {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(WordFamilies.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
			Stream<String> lines = reader.lines().filter((line) -> !line.isEmpty() && !line.startsWith("#"));
			return lines.map((line) -> List.of(line.split(" "))).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("%s is part of the server and cannot be read".formatted(FILE), ex);
		}
	}

	/**
	 * Return which stems stand for others.
	 * @param stem gives the stem of a word
	 * @return for each stem of a family but the first: the first
	 */
	static StemmerOverrideFilter.StemmerOverrideMap stems(UnaryOperator<String> stem) {
		StemmerOverrideFilter.Builder map = new StemmerOverrideFilter.Builder();
		for (List<String> family : all()) {
			String first = stem.apply(family.get(0));
			Set<String> others = new TreeSet<>(family.stream().map(stem).toList());
			others.remove(first);
			others.forEach((other) -> map.add(other, first));
		}
		try {
			return map.build();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A map in memory cannot fail to be built", ex);
		}
	}

}
