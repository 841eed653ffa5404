using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Layers.SeveralLayers;

namespace ParamGen.Core.Tests.Layers;

/// <summary>What all layers may be given means nothing on some: it is refused rather than ignored.</summary>
public class IneffectiveArgumentTests
{
    [Theory]
    [InlineData("Trainable", false)]
    [InlineData("DType", DType.Float16)]
    public void On_a_further_call(string argument, object value) =>
        IsRefused(
            "PG0118",
            argument,
            $"Remove {argument}",
            Input("x", 4),
            LayerSources.Of("Dense", ("Units", 4), ("Name", "d")),
            LayerSources.Of("Shared", ("Layer", "d"), (argument, ArgumentValue.Of(value)!)));

    [Theory]
    [InlineData(DType.Int32)]
    [InlineData(DType.UInt8)]
    [InlineData(DType.Bool)]
    public void Random_weights_of_another_type_than_floating_point_are_refused(DType dtype)
    {
        IsRefused("PG0117", "DType", "Remove DType", Input("x", 4), LayerSources.Of("Dense", ("Units", 4), ("DType", dtype)));
        IsRefused(
            "PG0117",
            "DType",
            "Remove DType",
            Input("x", 4),
            LayerSources.Of("Embedding", ("InputDim", 4), ("OutputDim", 4), ("DType", dtype)));
        Report(Input("x", 4), LayerSources.Of("Dense", ("Units", 4), ("DType", dtype), ("KernelInitializer", Initializer.Zeros)));
    }
}
