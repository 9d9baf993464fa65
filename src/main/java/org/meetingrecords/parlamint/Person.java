package org.meetingrecords.parlamint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.xml.Element;
import org.meetingrecords.xml.Part;
import org.meetingrecords.xml.Text;

/**
 * Somebody whom the header lists, with names and posts that hold for a time.
 */
class Person implements Part {

	private static final List<String> NAME_PARTS = List.of("forename", "nameLink", "surname");

	private final List<Name> names = new ArrayList<>();

	private final List<Post> posts = new ArrayList<>();

	@Override
	public Part child(Element element) {
		switch (element.name()) {
			case "persName" -> {
				Name name = new Name(Period.of(element));
				this.names.add(name);
				return name;
			}
			case "affiliation" -> {
				Post post = new Post(element);
				this.posts.add(post);
				return post;
			}
			default -> {
				return IGNORED;
			}
		}
	}

	/**
	 * Return the name on a day.
	 * @param day the day; null if it is unknown
	 * @return the name then, or else the first; null if there is none
	 */
	@Nullable String name(@Nullable String day) {
		return Stream.concat(this.names.stream().filter((name) -> name.period.has(day)), this.names.stream())
			.map(Name::full)
			.filter((name) -> !name.isEmpty())
			.findFirst()
			.orElse(null);
	}

	/**
	 * Return the role on a day: the highest post in the government or the parliament.
	 * @param day the day; null if it is unknown
	 * @param people the organisations
	 * @return the post as its words say, or as its kind and organisation; null if there
	 * is none
	 */
	@Nullable String role(@Nullable String day, People people) {
		return this.posts.stream()
			.filter((post) -> post.period.has(day) && post.rank(people) > 0)
			.max(Comparator.comparingInt((Post post) -> post.rank(people)))
			.map((post) -> post.words(people))
			.orElse(null);
	}

	/**
	 * A name.
	 */
	private static final class Name implements Part {

		private final Period period;

		private final List<List<String>> parts = Stream.generate(() -> (List<String>) new ArrayList<String>())
			.limit(NAME_PARTS.size())
			.toList();

		private final StringBuilder text = new StringBuilder();

		Name(Period period) {
			this.period = period;
		}

		@Override
		public Part child(Element element) {
			int index = NAME_PARTS.indexOf(element.name());
			return (index >= 0) ? new Text(this.parts.get(index)::add) : IGNORED;
		}

		@Override
		public void text(String text) {
			this.text.append(text);
		}

		String full() {
			String full = this.parts.stream().flatMap(List::stream).collect(Collectors.joining(" "));
			return full.isEmpty() ? this.text.toString().strip() : full;
		}

	}

	/**
	 * A post.
	 */
	private static final class Post implements Part {

		private final Variants names = new Variants();

		private final Period period;

		private final String kind;

		private final String organisation;

		Post(Element element) {
			this.period = Period.of(element);
			this.kind = Objects.requireNonNullElse(element.attribute("role"), "member");
			this.organisation = Objects.requireNonNullElse(element.attribute("ref"), "").replaceFirst("^#", "");
		}

		@Override
		public Part child(Element element) {
			return element.name().equals("roleName") ? this.names.reading(element) : IGNORED;
		}

		// 0 for one that says nothing about the sitting
		int rank(People people) {
			if (people.isParty(this.organisation)) {
				return 0;
			}
			if (this.kind.equals("member")) {
				return people.isHouse(this.organisation) ? 1 : 0;
			}
			return this.kind.equals("MP") ? 2 : 3;
		}

		String words(People people) {
			String name = this.names.inEnglish();
			if (name != null) {
				return name;
			}
			String organisation = people.organisation(this.organisation);
			String post = this.kind.substring(0, 1).toUpperCase(Locale.ROOT) + this.kind.substring(1);
			return (organisation != null) ? post + ", " + organisation : post;
		}

	}

}
