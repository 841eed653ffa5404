namespace ParamGen.Core.Devices;

/// <summary>A layer of which the converter makes something else where the batch size is unknown.</summary>
/// <param name="Layer">The layer's name.</param>
/// <param name="Consequence">What comes of it.</param>
internal readonly record struct BatchDependence(string Layer, BatchDependence.Kind Consequence)
{
    /// <summary>What an unknown batch size does, the worst last.</summary>
    internal enum Kind
    {
        None,

        /// <summary>There are other operators than with a batch size of 1: most compute shapes while the network runs.</summary>
        OtherOperators,

        /// <summary>There is an operator that the micro interpreter does not have.</summary>
        MissingOperator,

        /// <summary>The network runs and returns wrong numbers.</summary>
        WrongNumbers,
    }
}
