package org.musnad.name;

/**
 * What is known of names. Immutable.
 *
 * @param words what people's names are made of
 * @param heads nouns with which names of bodies begin
 * @param register bodies and media of the gazetteer
 * @param peoples peoples, communities and families
 * @param contexts words around names
 */
public record NameData(
    NameWords words, BodyHeads heads, BodyRegister register, Peoples peoples, Contexts contexts) {}
