namespace ParamGen.Core.Weights;

/// <summary>What a layer does with a weight, which says in what form a file of another program has it.</summary>
internal enum WeightRole
{
    /// <summary>It is not known: it may be multiplied with in any form.</summary>
    Unknown,

    /// <summary>It is added or multiplied number by number: a bias, a factor for each channel.</summary>
    Elementwise,

    /// <summary>A matrix of inputs × outputs.</summary>
    Product,

    /// <summary>A window × inputs × outputs.</summary>
    Convolution,

    /// <summary>A window × inputs × outputs of each of them.</summary>
    Depthwise,

    /// <summary>A window × outputs × inputs.</summary>
    Transposed,

    /// <summary>A table of rows, of which some are taken.</summary>
    Table,

    /// <summary>A matrix of inputs × the gates of a recurrent cell. The recurrent one follows.</summary>
    Entering,

    /// <summary>A matrix of states × the gates of a recurrent cell.</summary>
    Recurrent,
}
