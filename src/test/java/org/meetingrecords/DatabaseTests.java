package org.meetingrecords;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

import javax.sql.DataSource;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the tests run on the databases that they are said to run on.
 */
@RecordsTest
class DatabaseTests {

	@Autowired
	private DataSource source;

	@Test
	void eachRunIsOnTheDatabaseThatItIsAbout() throws Exception {
		assertThat(product()).isEqualTo(Postgres.isUsed() ? "PostgreSQL 18" : "H2 2");
	}

	@Test
	@Tag("postgresql")
	void theSecondRunIsTheOneOnPostgresql() throws Exception {
		assertThat(product()).isEqualTo("PostgreSQL 18");
	}

	@Test
	void everyTestOfTheServerRunsOnBoth() {
		classes().that()
			.areMetaAnnotatedWith(SpringBootTest.class)
			.should()
			.beMetaAnnotatedWith(DatabaseTest.class)
			.check(new ClassFileImporter().importPackages(getClass().getPackageName()));
	}

	private String product() throws SQLException {
		try (Connection connection = this.source.getConnection()) {
			DatabaseMetaData database = connection.getMetaData();
			return database.getDatabaseProductName() + " " + database.getDatabaseMajorVersion();
		}
	}

}
