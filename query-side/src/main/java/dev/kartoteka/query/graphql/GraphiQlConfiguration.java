package dev.kartoteka.query.graphql;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The explorer at /graphiql. Not the one that Spring brings, whose page loads its scripts from the network. */
@Configuration(proxyBeanMethods = false)
class GraphiQlConfiguration implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/graphiql").setViewName("forward:/graphiql-page/index.html");
    }
}
