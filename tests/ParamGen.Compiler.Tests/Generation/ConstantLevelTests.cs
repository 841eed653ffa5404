using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Generation;

/// <summary>A project chooses how many constants its models get.</summary>
public class ConstantLevelTests
{
    private const string Always = "Name Kind Parameters OutputShape OutputSize OutputDim1";

    private const string OfDense = Always + " InputShape KernelParameters KernelShape BiasParameters MultiplyAdds";

    [Theory]
    [InlineData(null, OfDense)]
    [InlineData("standard", OfDense)]
    [InlineData("All", OfDense + " TrainableParameters NonTrainableParameters BiasShape")]
    [InlineData("layers", "Parameters OutputShape OutputDim1 OutputSize")]
    public void A_level_has(string? level, string constants) =>
        Assert.Equal(Sorted(constants), Members("[Input(4)] [Dense(3)]", "Dense", level));

    [Theory]
    [InlineData(null)]
    [InlineData("Layers")]
    [InlineData("Model")]
    public void The_constants_of_a_model_are_those_of_every_level(string? level)
    {
        const string layers = "[Input(28, 28, 3)] [Conv2D(16, 3)] [BatchNormalization] [Flatten] [Dense(10)]";
        Assert.Equal(Members(layers, null, "All"), Members(layers, null, level));
        Assert.Equal(level != "Model", Run(layers, level).Output.GetTypeByMetadataName("M")!.GetTypeMembers("Layers").Length == 1);
    }

    [Theory]
    // A layer without weights: no zeros, and no shape twice.
    [InlineData("[Input(8, 8, 3)] [ReLU]", "ReLU", "OutputDim2 OutputDim3")]
    [InlineData("[Input(8, 8, 3)] [Flatten]", "Flatten", "InputShape")]
    [InlineData("[Input(8)] [ReLU] [Add(\"re_lu\", \"input_layer\")]", "Add", "InputShape")]
    [InlineData("[Input(8, Name = \"a\")] [Input(9, Name = \"b\")] [Concatenate(\"a\", \"b\")]", "A", "")]
    // Weights of a single axis: their shape is their number of parameters.
    [InlineData("[Input(4)] [Dense(3, UseBias = false)]", "Dense", "InputShape KernelParameters KernelShape MultiplyAdds")]
    [InlineData("[Input(4)] [Dense(4)]", "Dense", "KernelParameters KernelShape BiasParameters MultiplyAdds")]
    [InlineData(
        "[Input(5, 4)] [GRU(3)]",
        "GRU",
        "InputShape KernelParameters KernelShape RecurrentKernelParameters RecurrentKernelShape BiasParameters BiasShape MultiplyAdds")]
    // Training changes some of the parameters, or none.
    [InlineData(
        "[Input(8, 8, 3)] [BatchNormalization]",
        "BatchNormalization",
        "OutputDim2 OutputDim3 TrainableParameters NonTrainableParameters GammaParameters BetaParameters MovingMeanParameters "
            + "MovingVarianceParameters")]
    [InlineData(
        "[Input(4)] [Dense(3, Trainable = false)]",
        "Dense",
        "InputShape KernelParameters KernelShape BiasParameters MultiplyAdds TrainableParameters NonTrainableParameters")]
    public void A_layer_has_by_default(string layers, string layer, string others) =>
        Assert.Equal(Sorted($"{Always} {others}"), Members(layers, layer, null));

    [Theory]
    [InlineData("[Input(28, 28, 3)] [Conv2D(16, 3)] [BatchNormalization] [ReLU] [Flatten] [Dense(10, Trainable = false)]")]
    [InlineData("[Input(20, 9)] [Bidirectional] [LSTM(8, ReturnSequences = true)] [TimeDistributed] [Dense(4)] [GRU(3)]")]
    [InlineData("[Input(10)] [Embedding(100, 8)] [MultiHeadAttention(2, 4)] [LayerNormalization] [Normalization] [PReLU]")]
    public void What_is_left_out_repeats_what_is_there_or_is_zero(string layers)
    {
        var (standard, all) = (Layers(layers, null), Layers(layers, "All"));
        foreach (var (layer, constants) in all)
        {
            foreach (var (name, value) in constants)
            {
                if (standard[layer].TryGetValue(name, out var same))
                    Assert.Equal(value, same);
                else if (name == "InputShape")
                    Assert.Equal(standard[layer]["OutputShape"], value);
                else if (name == "TrainableParameters")
                    Assert.Equal(standard[layer]["Parameters"], value);
                else if (name.EndsWith("Shape", StringComparison.Ordinal))
                    Assert.Equal($"({standard[layer][name[..^"Shape".Length] + "Parameters"]},)", value);
                else
                    Assert.Equal(0L, value);
            }
        }
    }

    /// <summary>A model that is refused has what its layers may have at the level.</summary>
    [Theory]
    [InlineData(null, "Name Kind InputShape OutputDim1 TrainableParameters BiasParameters KernelShape MultiplyAdds", "BiasShape")]
    [InlineData("All", "Name Kind InputShape OutputDim1 TrainableParameters BiasParameters KernelShape BiasShape", "ReLUShape")]
    [InlineData("Layers", "Parameters OutputShape OutputDim1 OutputSize", "Name Kind InputShape KernelParameters MultiplyAdds")]
    public void There_are_stand_ins_for(string? level, string members, string others)
    {
        var there = Members("[Input(4)] [Dense(3)] [Dropout(50)]", "Dense", level);
        Assert.Empty(members.Split(' ').Except(there));
        Assert.Empty(others.Split(' ').Intersect(there));
    }

    /// <summary>A class may not have its member's name Kind, which not every level has.</summary>
    [Theory]
    [InlineData("All")]
    [InlineData("Layers")]
    public void A_layer_has_the_same_name_at(string level) => Assert.Contains(
        "class KindLayer",
        Run("[Input(4)] [Dense(3, Name = \"kind\")]", level).GeneratedText,
        StringComparison.Ordinal);

    private static IEnumerable<string> Sorted(string names) =>
        names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);

    /// <summary>The names of the members of a layer, or of the model itself.</summary>
    private static IEnumerable<string> Members(string layers, string? layer, string? level)
    {
        var model = Run(layers, level).Output.GetTypeByMetadataName("M")!;
        var type = layer is null ? model : model.GetTypeMembers("Layers").Single().GetTypeMembers(layer).Single();
        return type.GetMembers()
            .Where(member => member is IFieldSymbol or IPropertySymbol)
            .Select(member => member.Name)
            .Order(StringComparer.Ordinal);
    }

    private static Dictionary<string, Dictionary<string, object?>> Layers(string layers, string? level) =>
        Run(layers, level).Output.GetTypeByMetadataName("M")!.GetTypeMembers("Layers").Single().GetTypeMembers().ToDictionary(
            layer => layer.Name,
            layer => layer.GetMembers().OfType<IFieldSymbol>().ToDictionary(field => field.Name, field => field.ConstantValue));

    private static CompileResult Run(string layers, string? level) =>
        Compile.RunWith(EditorConfig.WithConstants(level), layers + " partial class M { }");
}
