package org.meetingrecords.topic;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Records the shipped taxonomy when the application starts, before anything is imported.
 */
@Component
class ShippedTaxonomy implements SmartInitializingSingleton {

	private final TaxonomyAdoption adoption;

	private final Taxonomy taxonomy;

	ShippedTaxonomy(TaxonomyAdoption adoption, Taxonomy taxonomy) {
		this.adoption = adoption;
		this.taxonomy = taxonomy;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.adoption.adopt(this.taxonomy);
	}

}
