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
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;

/**
 * Words that are one or another than stemming would have it, as files list them.
 */
final class WordFamilies {

	private final List<List<String>> families;

	private WordFamilies(List<List<String>> families) {
		this.families = families;
	}

	/**
	 * Return the words that are one although they have not one stem.
	 * @return the families
	 */
	static WordFamilies joined() {
		return read("/fulltext/word-families.txt");
	}

	/**
	 * Return the words that mean something else than others with their stem.
	 * @return the families
	 */
	static WordFamilies apart() {
		return read("/fulltext/distinct-words.txt");
	}

	/**
	 * Return what looks like a small word but for its capital letters.
	 * @return the families, each of what stands for it and how it is written
	 */
	static WordFamilies acronyms() {
		return read("/fulltext/acronyms.txt");
	}

	private static WordFamilies read(String file) {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(WordFamilies.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
			Stream<String> lines = reader.lines().filter((line) -> !line.isEmpty() && !line.startsWith("#"));
			return new WordFamilies(lines.map((line) -> List.of(line.split(" "))).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("%s is part of the server and cannot be read".formatted(file), ex);
		}
	}

	/**
	 * Return the families, each as its words.
	 * @return the words
	 */
	List<List<String>> words() {
		return this.families;
	}

	/**
	 * Return what stands for what.
	 * @param form gives the form in which words are met
	 * @return for each form of a family: that of its first word
	 */
	StemmerOverrideMap firsts(UnaryOperator<String> form) {
		StemmerOverrideFilter.Builder map = new StemmerOverrideFilter.Builder();
		for (List<String> family : this.families) {
			Set<String> forms = new TreeSet<>(family.stream().map(form).toList());
			forms.forEach((other) -> map.add(other, form.apply(family.get(0))));
		}
		try {
			return map.build();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A map in memory cannot fail to be built", ex);
		}
	}

}
