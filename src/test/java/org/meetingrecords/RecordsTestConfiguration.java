package org.meetingrecords;

import org.meetingrecords.fulltext.EmptiedIndex;
import org.meetingrecords.ingestion.HarbourTalks;
import org.meetingrecords.ingestion.Importing;
import org.meetingrecords.person.MergedPeople;
import org.meetingrecords.topic.EditedTopics;
import org.meetingrecords.utterance.TaggedArchive;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * What tests add to the server.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import({ Archive.class, EditedTopics.class, EmptiedIndex.class, Graph.class, HarbourTalks.class, Importing.class,
		MergedPeople.class, TaggedArchive.class })
class RecordsTestConfiguration {

	@Bean
	@Primary
	SampleRules sampleRules() {
		return new SampleRules();
	}

	@Bean
	SqlLog sqlLog() {
		return new SqlLog();
	}

	@Bean
	HibernatePropertiesCustomizer logSql(SqlLog log) {
		return (properties) -> properties.put("hibernate.session_factory.statement_inspector", log);
	}

	@Bean
	SchemaInspection schemaInspection() {
		return new SchemaInspection();
	}

	@Bean
	GraphQlSourceBuilderCustomizer keepInspection(SchemaInspection inspection) {
		return (builder) -> builder.inspectSchemaMappings(inspection::keep);
	}

}
