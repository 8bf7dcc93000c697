package io.github.bulletinkit.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.bulletinkit.model.Issue;
import jakarta.validation.ConstraintValidator;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The validators are in one list for the class path and in another for the module path. */
class ServicesTest {
    private static final String SERVICE = ConstraintValidator.class.getName();

    private static final List<String> VALIDATORS = new ClassFileImporter()
            .importPackages(ServicesTest.class.getPackageName()).stream()
                    .filter(type -> type.isAssignableTo(ConstraintValidator.class))
                    .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                    .map(JavaClass::getName)
                    .toList();

    @Test
    void everyValidatorIsFoundOnTheClassPath() throws IOException {
        URL list = Objects.requireNonNull(Issue.class.getResource("/META-INF/services/" + SERVICE));
        try (InputStream in = list.openStream()) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .containsExactlyInAnyOrderElementsOf(VALIDATORS);
        }
    }

    @Test
    void everyValidatorIsFoundOnTheModulePath() throws IOException {
        URL classes = Issue.class.getProtectionDomain().getCodeSource().getLocation();
        try (InputStream in = URI.create(classes + "module-info.class").toURL().openStream()) {
            assertThat(ModuleDescriptor.read(in).provides())
                    .filteredOn(provides -> provides.service().equals(SERVICE))
                    .singleElement()
                    .satisfies(provides ->
                            assertThat(provides.providers()).containsExactlyInAnyOrderElementsOf(VALIDATORS));
        }
    }
}
