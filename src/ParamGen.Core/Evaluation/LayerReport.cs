using ParamGen.Core.Arithmetic;
using ParamGen.Core.Collections;
using ParamGen.Core.Graph;
using ParamGen.Core.Model;
using ParamGen.Core.Shapes;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Evaluation;

/// <summary>The numbers of one layer. Immutable, compared by value: it is kept between two runs of the generator.</summary>
/// <param name="Name">Its name, given or Keras's own.</param>
/// <param name="Ordinal">The number in the name that Keras gives, 0 for one without any; null where the name was given.</param>
/// <param name="Kind">Keras's class, as the summary shows it.</param>
/// <param name="Inbound">The outputs that it takes.</param>
/// <param name="Inputs">The shapes of what it takes.</param>
/// <param name="Outputs">The shapes of what it gives.</param>
/// <param name="Weights">Its weights in Keras's order.</param>
/// <param name="MultiplyAdds">The multiply-adds of its kernels, a sample, in one call.</param>
/// <param name="TotalMultiplyAdds">The same in all calls of a shared layer; null where a size is unknown.</param>
/// <param name="Model">The network that it is; null for a single layer.</param>
internal sealed record LayerReport(
    string Name,
    int? Ordinal,
    string Kind,
    EquatableArray<Edge> Inbound,
    EquatableArray<Shape> Inputs,
    EquatableArray<Shape> Outputs,
    EquatableArray<Weight> Weights,
    Sum MultiplyAdds,
    long? TotalMultiplyAdds,
    NetworkReport? Model)
{
    /// <summary>The arguments that were given.</summary>
    public EquatableArray<Argument> Arguments { get; init; }

    /// <summary>The names of the blocks in which it is placed, outermost first; empty in the network itself.</summary>
    public EquatableArray<string> BlockPath { get; init; }

    public bool IsInput => Kind == "InputLayer";

    public long Parameters => Weights.Sum(static weight => weight.Count);

    public long TrainableParameters => Weights.Sum(static weight => weight.Trainable ? weight.Count : 0);

    public long NonTrainableParameters => Parameters - TrainableParameters;

    public long Bytes => Weights.Sum(static weight => weight.Bytes);

    public long TrainableBytes => Weights.Sum(static weight => weight.Trainable ? weight.Bytes : 0);

    /// <summary>The sum that gives <see cref="Parameters"/>: 3 × 3 × 3 × 16 + 16.</summary>
    public Sum ParameterSum => new(Weights.Map(static weight => weight.Product));

    /// <summary>Without what no constant shows, so an edit of it changes no constant.</summary>
    public LayerReport ForConstants() => this with { Arguments = default, BlockPath = default, Model = Model?.ForConstants() };
}
