package org.meetingrecords.topic;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Records the shipped taxonomy when the application starts, before anything is imported.
 */
@Component
class TaxonomyAdoption implements SmartInitializingSingleton {

	private final Topics topics;

	private final Taxonomy taxonomy;

	TaxonomyAdoption(Topics topics, Taxonomy taxonomy) {
		this.topics = topics;
		this.taxonomy = taxonomy;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.topics.adopt(this.taxonomy);
	}

}
