using ParamGen.Core.Contracts.PyTorch;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Tests.Contracts.PyTorch;

/// <summary>Compares a small network with tensors.</summary>
internal static class Contract
{
    public static Problem[] Of(string network, string tensors, string map = "", string expected = "") =>
    [
        .. PyTorchContract.Problems(
            Views.Of(Networks.Named(network)),
            StateTensors.File(StateTensors.Of(Split(tensors))),
            new(Split(map), Split(expected)),
            "Net"),
    ];

    /// <summary>The ids and messages of the problems.</summary>
    public static string[] Problems(string network, string tensors, string map = "", string expected = "") =>
        [.. Of(network, tensors, map, expected).Select(problem => $"{problem.Rule.Id} {problem.Message}")];

    private static string[] Split(string list) => list.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
