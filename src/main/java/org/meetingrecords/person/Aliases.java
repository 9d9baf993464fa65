package org.meetingrecords.person;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.meetingrecords.shared.NameKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The names of people that publishers are known to spell in several ways.
 */
final class Aliases {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private final AliasList list;

	private final Map<String, String> usual = new HashMap<>();

	private Aliases(AliasList list) {
		this.list = list;
		for (Alias alias : list.people()) {
			add(alias.name(), alias);
			alias.spellings().forEach((spelling) -> add(spelling, alias));
		}
	}

	private void add(String spelling, Alias alias) {
		String key = NameKey.unordered(spelling);
		if (!key.contains(" ")) {
			throw new IllegalStateException(
					"'%s' in the list of spellings is one word: many may have it, remove it".formatted(spelling));
		}
		String other = this.usual.putIfAbsent(key, alias.name());
		if (other != null) {
			throw new IllegalStateException("'%s' is in the list of spellings twice, of '%s' and of '%s': remove one"
				.formatted(spelling, other, alias.name()));
		}
	}

	/**
	 * Read the list.
	 * @param yaml the version of the list, and the people with their spellings
	 * @return the names
	 * @throws IOException if the list cannot be read
	 * @throws IllegalStateException if it says what cannot be; the message names the
	 * spelling
	 */
	static Aliases read(InputStream yaml) throws IOException {
		try {
			return new Aliases(YAML.readValue(yaml, AliasList.class));
		}
		catch (JacksonException ex) {
			throw new IllegalStateException("The list of spellings cannot be read: " + ex.getOriginalMessage(), ex);
		}
	}

	/**
	 * Return the usual name of whoever has a name.
	 * @param name the name as printed
	 * @return the usual one; the same if no other is known
	 */
	String usual(String name) {
		return this.usual.getOrDefault(NameKey.unordered(name), name);
	}

	AliasList list() {
		return this.list;
	}

	/**
	 * What the file says.
	 *
	 * @param version the number of the list, larger with every change
	 * @param people the people
	 */
	record AliasList(int version, List<Alias> people) {

	}

	/**
	 * Somebody with several spellings.
	 *
	 * @param name the usual name, as it is said
	 * @param spellings the others
	 */
	record Alias(String name, List<String> spellings) {

		Alias {
			Objects.requireNonNull(name, "name");
			Objects.requireNonNull(spellings, "spellings of " + name);
		}

	}

}
