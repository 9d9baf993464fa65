package org.meetingrecords.fulltext;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.meetingrecords.paging.Finder;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/**
 * Puts the index beside the database. It is told of changes by {@link IndexUpkeep} and
 * not by what Hibernate notices of entities: others change the archive too.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FullTextProperties.class)
class FullTextConfiguration {

	private static final String PREFIX = "hibernate.search.";

	// nothing is written into a folder that is not claimed
	@Bean
	@DependsOn("indexFolder")
	HibernatePropertiesCustomizer indexTexts(FullTextProperties properties, ObjectProvider<Finder> finder) {
		return (settings) -> {
			settings.put(Finder.class.getName(), (Supplier<Finder>) finder::getObject);
			settings.put(PREFIX + "backend.type", "lucene");
			settings.put(PREFIX + "backend.lucene_version", "9.12.3");
			settings.put(PREFIX + "backend.analysis.configurer", new TextAnalysis());
			settings.put(PREFIX + "background_failure_handler", new IndexFailures());
			settings.put(PREFIX + "indexing.listeners.enabled", false);
			// a commit that nobody waits for would fail unheard
			settings.put(PREFIX + "backend.io.commit_interval", Integer.MAX_VALUE);
			settings.put(PREFIX + "indexing.plan.synchronization.strategy", "read-sync");
			Path folder = properties.folder();
			settings.put(PREFIX + "backend.directory.type", (folder != null) ? "local-filesystem" : "local-heap");
			if (folder != null) {
				settings.put(PREFIX + "backend.directory.root", folder.toString());
			}
		};
	}

}
