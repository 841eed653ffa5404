namespace ParamGen.Core.Layers.PyTorch;

/// <summary>The ways in which the modules of a whole model are written where PyTorch has several. They are tried in this order.</summary>
internal enum ModuleStyle
{
    /// <summary>PyTorch's own modules: attention is one, whose projections are packed into one tensor.</summary>
    Packed,

    /// <summary>Each projection of attention is a Linear.</summary>
    Split,

    /// <summary>Query, key and value of attention come of one Linear, and the output of another.</summary>
    Fused,

    /// <summary>The same, and each Linear with a bias holds its weight as (in, out): GPT-2's Conv1D.</summary>
    Transposed,
}
