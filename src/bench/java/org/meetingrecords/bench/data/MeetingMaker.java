package org.meetingrecords.bench.data;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.meetingrecords.shared.NameKey;

/**
 * Makes meetings: what a record says apart from the talk.
 */
final class MeetingMaker {

	private static final LocalDate FIRST_DAY = LocalDate.of(2001, 1, 1);

	private static final int DAYS = 25 * 365;

	private static final String[] PLACES = "Old Town Hall|Harbour House|North Palace|Lake Residence|Assembly"
		.split("\\|");

	private final Set<String> slugs = new HashSet<>();

	private final Words words;

	private final Population people;

	private final Subjects subjects;

	private final Rows rows;

	private final RandomGenerator random;

	MeetingMaker(Words words, Population people, Subjects subjects, Rows rows, RandomGenerator random) {
		this.words = words;
		this.people = people;
		this.subjects = subjects;
		this.rows = rows;
		this.random = random;
	}

	/**
	 * Make a meeting and store what it is filed under.
	 * @param id its number
	 * @param of how many there are
	 * @param complete whether nothing is left out
	 * @return where its transcript belongs
	 */
	Heading make(long id, int of, boolean complete) throws SQLException {
		LocalDate day = FIRST_DAY.plusDays((id - 1) * DAYS / of);
		OffsetDateTime held = day.atTime(10 + this.random.nextInt(9), 15 * this.random.nextInt(4))
			.atOffset(ZoneOffset.ofHours(3));
		String title = this.words.title(Math.max(2, Shape.WORDS_OF_TITLE.draw(this.random)), this.random);
		String slug = NameKey.freeSlug(day + "-" + NameKey.slug(title, 120), this.slugs::contains);
		this.slugs.add(slug);
		OffsetDateTime moment = held.withOffsetSameInstant(ZoneOffset.UTC);
		OffsetDateTime imported = FIRST_DAY.plusDays(DAYS + 30).atStartOfDay().atOffset(ZoneOffset.UTC).plusSeconds(id);
		int summary = Shape.WORDS_OF_SUMMARY.draw(this.random);
		this.rows.add(Table.MEETING, id, slug, title,
				(summary > 0) ? this.words.title(summary, this.random) + "." : null, day, moment,
				held.getOffset().getTotalSeconds(), moment, Words.pick(PLACES, this.random), moment.plusHours(3),
				held.getOffset().getTotalSeconds(), complete, id + ".txt", "http://records.example.org/" + id,
				"Bureau of Records", "CC BY 4.0", "en", "kremlin-text", hash(), imported, imported);
		file(id);
		return new Heading(id, slug, moment);
	}

	private String hash() {
		StringBuilder hash = new StringBuilder();
		for (int i = 0; i < 4; i++) {
			hash.append("%016x".formatted(this.random.nextLong()));
		}
		return hash.toString();
	}

	private void file(long id) throws SQLException {
		this.rows.add(Table.MEETING_SECTION, id, 0, "News");
		this.rows.add(Table.MEETING_SECTION, id, 1, "Transcripts");
		for (int i = Shape.PHOTOS.draw(this.random); i > 0; i--) {
			this.rows.add(Table.MEETING_PHOTO, id, i - 1, this.words.title(8, this.random) + ".");
		}
		Set<Long> filed = new LinkedHashSet<>();
		for (int i = Shape.REGIONS.draw(this.random); i > 0; i--) {
			filed.add(Regions.draw(this.random));
		}
		link(Table.MEETING_REGION, id, filed);
		for (int i = Shape.FILED_TOPICS.draw(this.random); i > 0; i--) {
			filed.add(this.subjects.drawFiled().topic());
		}
		link(Table.MEETING_TOPIC, id, filed);
		for (int i = Shape.LISTED_PEOPLE.draw(this.random); i > 0; i--) {
			filed.add(this.people.drawOther().id());
		}
		link(Table.MEETING_PERSON, id, filed);
	}

	private void link(Table table, long id, Set<Long> filed) throws SQLException {
		int position = 0;
		for (long other : filed) {
			this.rows.add(table, id, position++, other);
		}
		filed.clear();
	}

}
