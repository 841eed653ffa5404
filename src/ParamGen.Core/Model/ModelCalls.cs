namespace ParamGen.Core.Model;

/// <summary>What a model within another makes of shapes that are not those of its own inputs; versions of Keras differ in it.</summary>
internal enum ModelCalls
{
    /// <summary>They must fit its own: sizes that both know are equal.</summary>
    Fitting,

    /// <summary>The sizes of a sample must fit; its layers compute with what it is given.</summary>
    FittingSamples,

    /// <summary>The sizes of a sample must fit; what is not known of them is taken from its own inputs.</summary>
    Merging,

    /// <summary>Its layers compute with what it is given, whatever that is, as long as their weights stay the same.</summary>
    Any,
}
