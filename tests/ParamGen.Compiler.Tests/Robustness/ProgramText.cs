using System.Text;
using ParamGen.Compiler.Tests.Harness;
using ParamGen.Core.Collections;
using ParamGen.Core.Model;

namespace ParamGen.Compiler.Tests.Robustness;

/// <summary>Networks as a user would write them: a class for each, and for each model and block within one.</summary>
internal static class ProgramText
{
    /// <summary>The program, and the network as it is written there, in which the models bear the names of their classes.</summary>
    public static (string Text, NetworkSource Network) Of(NetworkSource network, string name)
    {
        var text = new StringBuilder();
        var named = Write(network, name, text);
        return (text.ToString(), named);
    }

    private static NetworkSource Write(NetworkSource network, string name, StringBuilder text)
    {
        var layers = network.Layers.Select((layer, i) => layer.Model is { } inner ? layer with
        {
            Model = Write(inner, $"{name}_{i}", text),
        } : layer).ToArray();
        if (network.Budget.Count > 0)
            text.Append("[Budget(").AppendJoin(", ", network.Budget.Select(limit => $"{limit.Name} = {limit.Value}")).AppendLine(")]");
        if (network.DType is { } type)
            text.Append("[DType(DType.").Append(type).AppendLine(")]");
        if (network.IsBlock)
            text.AppendLine("[Block]");
        foreach (var layer in layers)
            text.AppendLine(AttributeText.Of(layer));
        text.Append("public partial class ").Append(name).AppendLine(" { }");
        return network with { Name = name, Layers = new EquatableArray<LayerSource>(layers) };
    }
}
