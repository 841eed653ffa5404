namespace ParamGen.Core.Outputs.KerasJson;

/// <summary>Who says that a layer is not trained.</summary>
internal enum Freezing
{
    /// <summary>The layer itself, where it is not.</summary>
    None,

    /// <summary>A wrapper or a model around it, whose own flag Keras does not read: each layer within must say it.</summary>
    Around,

    /// <summary>The outermost model, whose flag holds for all.</summary>
    Whole,
}
