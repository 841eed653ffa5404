using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs;
using ParamGen.Core.Rules;
using ParamGen.Tool.Models;

namespace ParamGen.Tool.Devices;

/// <summary>What a model costs on a device, or why that is not computed.</summary>
/// <param name="Costs">The costs; null where they are not computed.</param>
/// <param name="Problems">What is wrong, a line each; empty if nothing is.</param>
internal sealed record DeviceModel(CostsOnDevice? Costs, IReadOnlyList<string> Problems)
{
    /// <param name="path">The file of the model.</param>
    /// <param name="model">The model.</param>
    /// <param name="kernels">The kernels of the interpreter; null for those that the model asks for.</param>
    public static DeviceModel Of(string path, LoadedModel model, DeviceKernels? kernels)
    {
        if (model.Problems.Count > 0)
            return new(null, model.Problems);
        if (model.Contents?.TensorFlowLite is { } file)
        {
            return CostsOnDevice.Of(model.Name, file, kernels) is { } costs
                ? new(costs, [])
                : new(null, [$"{model.Name}: the cost on a device is not computed, because {file.PlanReason}"]);
        }

        if (model is not { Source: { } source, Network: { } network })
            return new(null, [$"{model.Name} has no layers of Keras's, so its cost on a device is not computed"]);
        var device = kernels is { } chosen
            ? new(new Argument(nameof(TensorFlowLiteAttribute.Kernels), chosen))
            : source.Device ?? EquatableArray<Argument>.Empty;
        // A budget is for the kernels that the class asks for, and was checked with them.
        var evaluation = NetworkEvaluator.Evaluate(source with { Device = device, Budget = default }, out var view);
        return (view?.Device?.Report ?? evaluation.Report?.Device) is { } report
            ? new(CostsOnDevice.Of(model.Name, report) with { HasOpenBatch = network.Inputs.Any(input => input.Shape[0] is null) }, [])
            : new(null, [.. evaluation.Problems.Select(problem => Text(problem, path, model.Name))]);
    }

    /// <summary>A problem as other commands print those of such a file.</summary>
    private static string Text(Problem problem, string path, string model)
    {
        var isCode = ModelLoader.IsCSharp(path);
        IWording wording = isCode ? CSharpWording.Instance : KerasWording.Instance;
        var place = isCode ? "" : $"{model}: ";
        // The message would advise to remove an attribute, which a file does not have.
        var text = problem.Rule == DeviceRules.PG0701_NotComputed
            ? $"{problem.Rule.Id} {place}{problem.Name}: the cost on a device is not computed, because {problem.Texts[1].Write(wording)}"
            : problem.Text(wording, place);
        return isCode ? $"{path}: {text}" : text;
    }
}
