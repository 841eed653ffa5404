using System.Runtime.CompilerServices;
using Microsoft.ML.OnnxRuntime;

namespace ParamGen.Runtime.Tests.Harness;

/// <summary>Keeps ONNX Runtime from printing what tests provoke, or what it thinks of the files of others.</summary>
internal static class QuietRuntime
{
    [ModuleInitializer]
    internal static void Silence() => OrtEnv.Instance().EnvLogLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL;
}
