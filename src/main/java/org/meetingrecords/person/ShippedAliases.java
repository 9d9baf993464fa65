package org.meetingrecords.person;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Applies the shipped list of spellings when the application starts, before anything is
 * imported.
 */
@Component
class ShippedAliases implements SmartInitializingSingleton {

	private final AliasAdoption adoption;

	private final Aliases aliases;

	ShippedAliases(AliasAdoption adoption, Aliases aliases) {
		this.adoption = adoption;
		this.aliases = aliases;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.adoption.adopt(this.aliases);
	}

}
