package org.meetingrecords.person;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meetingrecords.Archive;
import org.meetingrecords.RecordsTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link People}: who is one person, and who are two.
 */
@RecordsTest
class PeopleTests {

	@Autowired
	private Archive archive;

	@Autowired
	private People people;

	@BeforeEach
	void forgetEverybody() {
		this.archive.clear();
	}

	@Test
	void personIsRecordedOnce() {
		Person first = resolve("Ada Brook", null);
		assertThat(resolve("Ada Brook", null)).isEqualTo(first);
		assertThat(this.people.byKeys(List.of(first.id()))).isEqualTo(Map.of(first.id(), first));
	}

	@Test
	void caseAccentsAndOrderOfTheWordsMakeNoOtherPerson() {
		Long id = resolve("José Álvarez", null).id();
		assertThat(resolve("JOSÉ ÁLVAREZ", null).id()).isEqualTo(id);
		assertThat(resolve("Jose Alvarez", null).id()).isEqualTo(id);
		assertThat(resolve("Álvarez José", null).id()).isEqualTo(id);
	}

	@Test
	void spellingsOfOneNameAreOnePerson() {
		Person rahmon = resolve("Emomali Rakhmonov", "Rakhmonov Emomali");
		assertThat(rahmon.name()).isEqualTo("Emomali Rahmon");
		assertThat(rahmon.listedName()).isEqualTo("Rakhmonov Emomali");
		assertThat(rahmon.slug()).isEqualTo("emomali-rahmon");
		assertThat(resolve("EMOMALI RAKHMON", null).id()).isEqualTo(rahmon.id());
		assertThat(resolve("Emomali Rahmon", "Rahmon Emomali").id()).isEqualTo(rahmon.id());
		assertThat(resolve("Emomali Rakhmonov", null))
			.isEqualTo(new Person(rahmon.id(), "emomali-rahmon", "Emomali Rahmon", "Rahmon Emomali"));
		assertThat(this.people.otherNames(List.of(rahmon.id())).get(rahmon.id())).containsExactly("EMOMALI RAKHMON",
				"Emomali Rakhmonov", "Rakhmonov Emomali");
	}

	@Test
	void peopleWhoShareASurnameAreTwo() {
		assertThat(resolve("Ada Brook", null).id()).isNotEqualTo(resolve("Ben Brook", null).id());
	}

	@Test
	void personHasTheListedNameAsSoonAsASourceListsIt() {
		assertThat(resolve("Ada Brook", null).listedName()).isNull();
		assertThat(resolve("Ada Brook", "Brook Ada").listedName()).isEqualTo("Brook Ada");
		assertThat(resolve("Ada Brook", null).listedName()).isEqualTo("Brook Ada");
	}

	@Test
	void nameInCapitalsGivesWayToAnOrdinaryOne() {
		assertThat(resolve("ADA BROOK", null).name()).isEqualTo("ADA BROOK");
		assertThat(resolve("Ada Brook", null).name()).isEqualTo("Ada Brook");
		assertThat(resolve("ADA BROOK", null).name()).isEqualTo("Ada Brook");
	}

	@Test
	void slugOutlivesABetterSpelling() {
		String slug = resolve("ADA BROOK", null).slug();
		assertThat(resolve("Ada Brook", null).slug()).isEqualTo(slug).isEqualTo("ada-brook");
	}

	@Test
	void peopleAreGivenBackByTheNamesTheyWereAskedFor() {
		PrintedName listed = new PrintedName("Ada Brook", "Brook Ada");
		PrintedName inCapitals = new PrintedName("BROOK ADA", null);
		Map<PrintedName, Recognised> people = this.people.resolve(List.of(listed, inCapitals));
		assertThat(people).containsOnlyKeys(listed, inCapitals);
		assertThat(people.values()).extracting(Recognised::id).containsOnly(people.get(listed).id());
	}

	@Test
	void longNamesThatBeginAlikeHaveDifferentSlugs() {
		String beginning = "Ada " + "Maria ".repeat(30);
		Person brook = resolve(beginning + "Brook", null);
		Person dell = resolve(beginning + "Dell", null);
		assertThat(brook.id()).isNotEqualTo(dell.id());
		assertThat(dell.slug()).isEqualTo(brook.slug() + "-2");
	}

	@Test
	void nobodyIsRecordedForNoNames() {
		assertThat(this.people.resolve(List.of())).isEmpty();
	}

	private Person resolve(String name, @Nullable String listedName) {
		PrintedName printed = new PrintedName(name, listedName);
		Long id = this.people.resolve(List.of(printed)).get(printed).id();
		return Objects.requireNonNull(this.people.byKeys(List.of(id)).get(id));
	}

}
