using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.Families;

/// <summary>Losses as operators: how far an output is from its target.</summary>
/// <remarks>Source: <see href="https://keras.io/api/ops/nn/">Keras, neural network ops</see>.</remarks>
internal static class Losses
{
    private const string Pair = "target, output";

    public static readonly OperatorFamily Family = new("Losses",
    [
        One("ops.nn", "BinaryCrossentropy", "from_logits=False", Pair, call => Alike(call)),
        One("ops.nn", "CategoricalCrossentropy", "from_logits=False, axis=-1", Pair, Categorical),
        One("ops.nn", "SparseCategoricalCrossentropy", "from_logits=False, axis=-1", Pair, Sparse),
        One("ops.nn", "CTCLoss", "mask_index=0", "target, output, target_length, output_length", Alignment),
        Several(
            "ops.nn",
            "CTCDecode",
            "strategy='greedy', beam_width=100, top_paths=1, merge_repeated=True, mask_index=0",
            "inputs, sequence_lengths",
            Decode),
        One("ops.nn", "PSNR", "max_val", "x1, x2", SignalToNoise),
    ]);

    /// <summary>Target and output have one shape, a size that is not known being the same in both.</summary>
    private static Operand.Tensor Alike(OperatorCall call)
    {
        var (target, output) = (call.Tensor("target").Shape, call.Tensor("output"));
        return target == output.Shape
            ? output
            : throw new Refusal($"takes a target of the output's shape {output.Shape}, not {target}");
    }

    private static Operand.Tensor Categorical(OperatorCall call)
    {
        var output = Alike(call);
        output.RequireRank("output", 1);
        return output with { Shape = output.Shape.WithoutLast() };
    }

    /// <summary>The target has the output's shape without the classes, or a last axis of one number in their stead.</summary>
    private static Operand.Tensor Sparse(OperatorCall call)
    {
        var (target, output) = (call.Tensor("target").Shape, call.Tensor("output"));
        output.RequireRank("output", 1);
        var shape = output.Shape.Without(call.Setting("axis").Axis("axis", output.Shape.Rank));
        if (target.Rank == output.Shape.Rank && target.Last == 1)
            target = target.WithoutLast();
        return target == shape
            ? output with { Shape = shape }
            : throw new Refusal($"takes a target of shape {shape}, not {target}");
    }

    private static Operand.Tensor Alignment(OperatorCall call)
    {
        var (target, output) = (call.Tensor("target"), call.Tensor("output"));
        var batch = Batch("target");
        if (batch != Batch("output") || batch != Batch("target_length") || Batch("output") != Batch("output_length"))
            throw new Refusal($"takes batches of one size, not {target.Shape} and {output.Shape} with other lengths");
        return new(new(batch), Promotion.Of(output.Type, Element.Float32));

        long? Batch(string name)
        {
            call.Tensor(name).RequireRank(name, 1);
            return call.Tensor(name).Shape[0];
        }
    }

    private static IEnumerable<Operand.Tensor> Decode(OperatorCall call)
    {
        var inputs = call.Input;
        inputs.RequireRank("inputs", 2);
        var paths = call.Setting("strategy") is Operand.Text { Value: "greedy" } ? 1 : call.Integer("top_paths");
        return
        [
            new(new(paths, inputs.Shape[0], inputs.Shape[1]), ElementType.Int32),
            new(new(inputs.Shape[0], paths), Promotion.Of(inputs.Type, Element.Float32)),
        ];
    }

    private static Operand.Tensor SignalToNoise(OperatorCall call)
    {
        var rank = call.Input.Shape.Rank;
        call.Tensor("x2").RequireRank("x2", rank, rank);
        return new(new(), ElementType.Float32);
    }
}
