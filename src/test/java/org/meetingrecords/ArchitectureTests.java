package org.meetingrecords;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of how the code is organised. The table is the one that the README shows.
 */
class ArchitectureTests {

	private static final String ROOT = MeetingRecordsApplication.class.getPackageName();

	static final Map<String, Set<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
	// @formatter:off
			Map.entry("shared", Set.of()),
			Map.entry("paging", Set.of("shared")),
			Map.entry("text", Set.of("shared")),
			Map.entry("fulltext", Set.of("shared", "paging", "text")),
			Map.entry("version", Set.of()),
			Map.entry("graphql", Set.of("shared", "paging")),
			Map.entry("http", Set.of("shared", "graphql")),
			Map.entry("documents", Set.of("graphql", "http")),
			Map.entry("graphiql", Set.of()),
			Map.entry("security", Set.of("graphql", "http")),
			Map.entry("limits", Set.of("paging", "graphql", "http")),
			Map.entry("caching", Set.of("shared", "graphql", "http", "limits", "version")),
			Map.entry("person", Set.of("shared", "paging", "fulltext")),
			Map.entry("topic", Set.of("shared", "paging", "text")),
			Map.entry("meeting", Set.of("shared", "paging", "fulltext", "person", "topic")),
			Map.entry("utterance",
					Set.of("shared", "paging", "fulltext", "person", "topic", "meeting", "correction")),
			Map.entry("search", Set.of("shared", "paging", "person", "topic", "meeting", "utterance")),
			Map.entry("correction", Set.of()),
			Map.entry("retraction", Set.of("shared", "meeting", "utterance")),
			Map.entry("sync", Set.of("shared", "paging", "meeting")),
			Map.entry("transcript", Set.of()),
			Map.entry("plain", Set.of("shared", "transcript")),
			Map.entry("subtitles", Set.of("plain", "transcript")),
			Map.entry("minutes", Set.of("plain", "transcript")),
			Map.entry("kremlin", Set.of("shared", "transcript")),
			Map.entry("xml", Set.of("transcript")),
			Map.entry("akomantoso", Set.of("shared", "plain", "transcript", "xml")),
			Map.entry("parlamint", Set.of("shared", "transcript", "xml")),
			Map.entry("json", Set.of("transcript")),
			Map.entry("markdown", Set.of("transcript")),
			Map.entry("ingestion", Set.of("shared", "http", "person", "topic", "meeting", "utterance", "transcript")),
			Map.entry("export", Set.of("shared", "graphql", "person", "topic", "meeting", "utterance", "transcript", "json", "akomantoso",
					"markdown"))));
	// @formatter:on

	static final Set<String> PACKAGES = MAY_USE.keySet();

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages(ROOT);

	@ParameterizedTest
	@FieldSource("PACKAGES")
	void packageUsesOnlyWhatItMay(String user) {
		String[] offLimits = PACKAGES.stream()
			.filter((used) -> !used.equals(user) && !MAY_USE.get(user).contains(used))
			.map((used) -> ROOT + "." + used + "..")
			.toArray(String[]::new);
		noClasses().that()
			.resideInAPackage(ROOT + "." + user + "..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(offLimits)
			.check(CLASSES);
	}

	@Test
	void tableListsEveryPackage() {
		Set<String> packages = CLASSES.stream()
			.map(JavaClass::getPackageName)
			.filter((name) -> !name.equals(ROOT))
			.map((name) -> name.substring(ROOT.length() + 1))
			.collect(Collectors.toSet());
		assertThat(packages).isEqualTo(PACKAGES);
	}

	@Test
	void packagesAreFreeOfCycles() {
		slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
	}

	@Test
	void entitiesStayInTheirPackage() {
		classes().that()
			.areAnnotatedWith(Entity.class)
			.or()
			.areAnnotatedWith(Embeddable.class)
			.should()
			.bePackagePrivate()
			.check(CLASSES);
	}

	@Test
	void repositoriesStayInTheirPackage() {
		classes().that()
			.areAssignableTo(Repository.class)
			.and()
			.areNotAnnotatedWith(NoRepositoryBean.class)
			.should()
			.bePackagePrivate()
			.check(CLASSES);
	}

	@Test
	void controllersStayInTheirPackage() {
		classes().that().areAnnotatedWith(Controller.class).should().bePackagePrivate().check(CLASSES);
	}

	@Test
	void controllersLeaveEntitiesToServices() {
		noClasses().that()
			.areAnnotatedWith(Controller.class)
			.should()
			.dependOnClassesThat()
			.areAssignableTo(Repository.class)
			.check(CLASSES);
	}

	@ParameterizedTest
	@FieldSource("PACKAGES")
	void packageDecidesWhereNullMayBe(String name) {
		assertThat(CLASSES.getPackage(ROOT + "." + name).isAnnotatedWith(NullMarked.class)).isTrue();
	}

}
