using System.Runtime.ExceptionServices;

namespace ParamGen.Core.Tests.Robustness;

/// <summary>Runs what might overflow a stack on one that is much smaller than any that it will meet.</summary>
internal static class SmallStack
{
    public static void Run(Action action)
    {
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    action();
                }
#pragma warning disable CA1031 // It is thrown again, on the thread of the test.
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            256 * 1024);
        thread.Start();
        thread.Join();
        failure?.Throw();
    }
}
