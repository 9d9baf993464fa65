package org.meetingrecords.bench.data;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.meetingrecords.shared.NameKey;

/**
 * The people: one who speaks nearly half of the time, and others who are the rarer the
 * further down the list.
 */
final class Population {

	private static final String[] OFFICES = { "President of", "Prime Minister of", "Minister of", "Governor of",
			"Head of", "Director General of", "Chairman of", "Deputy Minister of" };

	private final List<Speaker> speakers = new ArrayList<>();

	private final Weighted tail;

	private final RandomGenerator random;

	Population(int meetings, RandomGenerator random) {
		this.random = random;
		// the more meetings, the rarer a new face
		int size = (int) Math.round(665 * Math.pow(meetings / 691.0, 0.7)) + 2;
		Set<String> names = new HashSet<>();
		for (long id = 1; id <= size; id++) {
			String surname = Words.capital(Words.invent(random, 2 + random.nextInt(2)));
			String name = Words.capital(Words.invent(random, 2)) + " " + surname;
			if (names.add(NameKey.unordered(name))) {
				this.speakers.add(new Speaker(this.speakers.size() + 1L, name, surname, office(random)));
			}
		}
		this.tail = Weighted.byRank(this.speakers.size() - 1, Shape.TAIL_EXPONENT);
	}

	private static String office(RandomGenerator random) {
		return (random.nextInt(10) < 7) ? Words.pick(OFFICES, random) + " " + Words.capital(Words.invent(random, 2))
				: "";
	}

	Speaker heaviest() {
		return this.speakers.get(0);
	}

	Speaker drawOther() {
		return this.speakers.get(1 + this.tail.draw(this.random));
	}

	void store(Rows rows) throws SQLException {
		Set<String> slugs = new HashSet<>();
		long names = 0;
		for (Speaker speaker : this.speakers) {
			String name = speaker.name();
			String slug = NameKey.freeSlug(NameKey.slug(name, 120), slugs::contains);
			slugs.add(slug);
			String listed = (this.random.nextInt(3) == 0) ? speaker.listedName() : null;
			rows.add(Table.PERSON, speaker.id(), slug, name, listed, NameKey.unordered(name),
					NameKey.of(speaker.listedName()));
			rows.add(Table.PERSON_NAME, ++names, speaker.id(), name, NameKey.of(name), true);
			if (listed != null) {
				rows.add(Table.PERSON_NAME, ++names, speaker.id(), listed, NameKey.of(listed), true);
			}
			rows.add(Table.PERSON_NAME, ++names, speaker.id(), speaker.surname(), NameKey.of(speaker.surname()), false);
		}
		rows.flush();
	}

}
