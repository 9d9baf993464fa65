package org.meetingrecords.graphql;

import java.util.List;
import java.util.Objects;

import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeName;
import graphql.schema.DataFetcher;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.WiringFactory;
import org.meetingrecords.shared.GlobalId;
import org.meetingrecords.shared.Identified;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * Answers the {@code id} of every {@code Node} type: opaque, and unique across types.
 */
@Component
class GlobalIds implements RuntimeWiringConfigurer {

	@Override
	public void configure(RuntimeWiring.Builder builder) {
		// all is done by the wiring factory below
	}

	@Override
	public void configure(RuntimeWiring.Builder builder, List<WiringFactory> container) {
		container.add(new IdWiring());
	}

	private static final class IdWiring implements WiringFactory {

		@Override
		public boolean providesDataFetcher(FieldWiringEnvironment environment) {
			return environment.getFieldDefinition().getName().equals("id")
					&& environment.getParentType() instanceof ObjectTypeDefinition type
					&& type.getImplements().stream().anyMatch((other) -> ((TypeName) other).getName().equals("Node"));
		}

		@Override
		public DataFetcher<?> getDataFetcher(FieldWiringEnvironment environment) {
			String type = environment.getParentType().getName();
			return (field) -> new GlobalId(type, Objects.requireNonNull(field.<Identified>getSource()).id()).toString();
		}

	}

}
