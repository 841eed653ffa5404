using ParamGen.Core.Devices;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Devices;

/// <summary>
/// A layer of which the converter makes something else where the batch size is unknown: other operators, operators that the micro
/// interpreter does not have, or even wrong numbers. The first layer of each consequence says so.
/// </summary>
internal sealed class UnknownBatchSize : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0704",
        "The batch size is unknown to the converter",
        $"{{0}}: the numbers are for a batch size of 1, but the input leaves it open, and then {{1}}; set "
            + $"{Word.Setting(nameof(InputAttribute.BatchSize), 1)}, and convert the Keras model with batch_size=1")
    {
        Severity = Severity.Warning,
    };

    public override Problem? Check(Step step)
    {
        if (step.Network.Device is not { } device
            || InputOf(step) is not { } input
            || device.BatchDependences.FirstOrDefault(found => found.Layer == step.Node.Name) is not { Layer: not null } own
            || device.BatchDependences.First(found => found.Consequence == own.Consequence).Layer != own.Layer)
            return null;
        var set = new SetArgument(input.Node.Index, nameof(InputAttribute.BatchSize), 1);
        return Advise(
            step,
            null,
            [Consequence(own.Consequence)],
            new Suggestion("Set the batch size to 1", new Edit[] { set }));
    }

    /// <summary>The first input, where the batch size is not given.</summary>
    private static Step? InputOf(Step step) => step.Network.Steps.FirstOrDefault(input =>
        input.Inbound.Count == 0 && input.Node.Scope is null && input.Output[0] is null);

    private static string Consequence(BatchDependence.Kind kind) => kind switch
    {
        BatchDependence.Kind.WrongNumbers => "a dilated convolution returns wrong numbers in TensorFlow Lite Micro",
        BatchDependence.Kind.MissingOperator => "the converter writes REDUCE_PROD, which TensorFlow Lite Micro does not have",
        _ => "the converter writes other operators, most of which compute shapes while the model runs",
    };
}
